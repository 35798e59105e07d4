export { escalation, priorityOf, type EscalationPolicy, type PagerDutyService, type Priority } from './escalation.ts';
export {
  CATEGORIES,
  SEVERITIES,
  severities,
  type Category,
  type Severity,
  type SeverityMeaning,
} from './severities.ts';
export { teams, type Team, type TeamName } from './teams.ts';
export { businessHours, onCallSms, ticketQueue, type TicketQueue } from './desk.ts';
