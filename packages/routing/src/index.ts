export { alertmanagerConfiguration } from './alertmanager/configuration.ts';
export { withoutUnsupported } from './alertmanager/reduced.ts';
export { silencesJson } from './alertmanager/silences-json.ts';
export { DEFAULT_ALERTMANAGER, type AlertmanagerTarget, type MailServer } from './alertmanager/target.ts';
export { NEWEST_ALERTMANAGER, toolVersion, versionText, type ToolVersion } from './alertmanager/version.ts';
export { withWebhooks } from './alertmanager/webhooks.ts';
export { checkRouting, ROUTING_CODES } from './check/check-routing.ts';
export { routedAlerts, type RoutedAlert } from './check/routed-alert.ts';
export { unsupportedByAlertmanager } from './check/unsupported/alertmanager.ts';
export { unsupportedByGrafana } from './check/unsupported/grafana.ts';
export { unsupportedByOperator } from './check/unsupported/operator.ts';
export { fastestBurnFirst, serviceDown, type ServiceDownOptions } from './convention/inhibitions.ts';
export { GRAFANA_ALERTS, LABEL_DOMAIN, LABEL_OBJECTIVE, LABEL_SHADOW, SHADOW, WATCHDOG } from './convention/labels.ts';
export {
  BUSINESS_HOURS,
  nobody,
  onCall,
  slackChannel,
  smsOnCall,
  teamReceiver,
  ticket,
  ticketReceiver,
} from './convention/receivers.ts';
export {
  deadMansSwitch,
  delayed,
  delayedEscalation,
  EACH_ALONE,
  grafanaFailures,
  infoToTeam,
  shadows,
  toTeam,
  toTeamAndOn,
  toTickets,
  type DelayedOptions,
} from './convention/routes.ts';
export { contactPoints, type ContactPoint, type Setting, type Settings } from './grafana/contact-points.ts';
export { inhibitionRules } from './grafana/inhibition-rules.ts';
export { muteTimings, notificationPolicies, type NotificationPolicy } from './grafana/policies.ts';
export { grafanaFiles, grafanaInhibitionRules, TEMPLATE_GROUP, type GrafanaFiles } from './grafana/provisioning.ts';
export { routingOfPolicies } from './grafana/read-policies.ts';
export { DEFAULT_GRAFANA, type GrafanaTarget } from './grafana/target.ts';
export { contains } from './interval/contains.ts';
export { timeInterval, type Period, type Range, type TimeInterval, type Weekday } from './interval/time-interval.ts';
export { mergeRouting, type SharedRouting } from './merge/merge.ts';
export { withIdentityLabels } from './merge/identity-labels.ts';
export { routingFragment, type RoutingFragment } from './model/fragment.ts';
export { instantOf } from './model/instant.ts';
export { inhibit, type Inhibition, type InhibitionOptions } from './model/inhibition.ts';
export {
  email,
  jira,
  opsgenie,
  pagerduty,
  slack,
  sns,
  teams,
  webhook,
  type Email,
  type Integration,
  type IntegrationKind,
  type Jira,
  type Opsgenie,
  type PagerDuty,
  type Slack,
  type Sns,
  type Teams,
  type Webhook,
} from './model/integration.ts';
export { type Labels } from './model/labels.ts';
export { not, notPattern, pattern, type Match, type Matcher, type Operator, type Where } from './model/matcher.ts';
export { intervalsOf, receiversOf, routesOf } from './model/parts.ts';
export { receiver, type Receiver } from './model/receiver.ts';
export { route, type GroupBy, type Route, type RouteOptions } from './model/route.ts';
export { type Routing } from './model/routing.ts';
export { secret, type SecretReference } from './model/secret.ts';
export { silence, type Silence, type SilenceOptions } from './model/silence.ts';
export { alertmanagerConfig, type AlertmanagerConfig } from './operator/alertmanager-config.ts';
export { DEFAULT_OPERATOR, type OperatorTarget } from './operator/target.ts';
export { answerDocument } from './show/answer-document.ts';
export { routingDocument } from './show/routing-document.ts';
export { labelsInWords, showAnswer } from './show/show-answer.ts';
export { showRouting } from './show/show-routing.ts';
export { integrationInWords, receiverInWords } from './show/words.ts';
export { matchingRoutes, pathName, type ResolvedRoute } from './simulate/matching-routes.ts';
export { notified, simulate, type Answer, type Notification, type Question, type Quiet } from './simulate/simulate.ts';
export { templateFile, TEMPLATES } from './template/templates.ts';
