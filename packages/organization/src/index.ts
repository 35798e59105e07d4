export { escalation, priorityOf, type EscalationPolicy, type Priority } from './escalation.ts';
export {
  CATEGORIES,
  SEVERITIES,
  severities,
  type Category,
  type Severity,
  type SeverityMeaning,
} from './severities.ts';
export { isTeam, teams, type Team, type TeamName } from './teams.ts';
