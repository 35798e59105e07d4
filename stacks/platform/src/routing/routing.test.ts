import { describe, expect, it } from '@jest/globals';
import { compileRouting, DEFAULT_ROUTING_TARGET, routingProblems } from '@belvedere/compile';
import {
  DEFAULT_OPERATOR,
  notificationPolicies,
  notified,
  routedAlerts,
  routesOf,
  routingOfPolicies,
  simulate,
  unsupportedByOperator,
  type Integration,
  type Labels,
} from '@belvedere/routing';
import { routing } from './index.ts';

/** Wednesday noon in Zurich, and the night before. */
const NOON = Date.parse('2026-03-04T11:00:00Z');
const NIGHT = Date.parse('2026-03-04T01:00:00Z');

const alerts = routedAlerts(routing.groups);

/** The ways by which an alert is told, each once, in the order of the tree. */
function ways(labels: Labels, at = NOON, firing: readonly Labels[] = []): readonly string[] {
  const told = notified(simulate(routing.tree, { labels, at, firing }));
  return [...new Set(told.flatMap(({ integrations }) => integrations.map(way)))];
}

function way(integration: Integration): string {
  switch (integration.kind) {
    case 'slack':
      return integration.channel;
    case 'email':
      return integration.to.join(' ');
    case 'pagerduty':
      return integration.routingKey.secret;
    default:
      return integration.kind;
  }
}

/** The labels of an alert, as its definition states them. */
function labelsOf(name: string, further: Labels = {}): Labels {
  const alert = alerts.find((one) => one.name === name);
  if (alert === undefined) throw new Error(`no domain has an alert ${name}`);
  return { ...alert.labels, ...further };
}

describe('insurance-leads', () => {
  it.each<[string, readonly string[]]>([
    [
      'ServiceDown',
      ['#insurance-leads-critical', 'insurance-leads@example.com', 'pagerduty-critical', '#insurance-leads'],
    ],
    [
      'PostgresDown',
      [
        '#insurance-leads-critical',
        'insurance-leads@example.com',
        'pagerduty-critical',
        '#database',
        'database@example.com',
      ],
    ],
    ['HighAPIErrorRate', ['#insurance-leads', 'insurance-leads@example.com']],
    ['HighAIModelLatency', ['#ml', 'ml@example.com']],
    ['HighAIAPICost', ['#ml', 'ml@example.com']],
  ])('%s', (name, expected) => {
    expect(ways(labelsOf(name))).toEqual(expected);
  });

  it('does not storm: what follows from a service that is down is silent', () => {
    const of = (name: string, job: string): Labels => labelsOf(name, { service: 'insurance-leads', job });
    const down = { ...of('ServiceDown', 'insurance-leads-api'), severity: 'critical' };
    expect(ways(of('SlowAPIResponseTime', 'insurance-leads-api'), NOON, [down])).toEqual([]);
    expect(ways(of('SlowAPIResponseTime', 'insurance-leads-backend'), NOON, [down])).not.toEqual([]);
  });
});

describe('trading', () => {
  const trading = (labels: Labels): Labels => ({
    domain: 'trading',
    team: 'trading',
    alertname: 'A',
    service: 'payment',
    ...labels,
  });
  const mail = 'trading@example.com';

  it.each<[string, Labels, readonly string[]]>([
    ['critical', { severity: 'critical' }, ['#alerts-critical', mail, 'sns', 'pagerduty-critical']],
    ['high', { severity: 'warning', slo: 'payment-errors' }, ['#alerts-warning', mail, 'pagerduty-high']],
    ['medium', { severity: 'warning' }, ['#alerts-warning', mail, 'pagerduty-medium']],
    ['low', { severity: 'ticket' }, ['jira']],
    [
      'business',
      { severity: 'warning', category: 'business', team: 'business' },
      ['#business-alerts', 'business@example.com'],
    ],
    [
      'security',
      { severity: 'warning', category: 'security', team: 'security' },
      ['#security-alerts', 'security@example.com'],
    ],
    [
      'a critical security event',
      { severity: 'critical', category: 'security', team: 'security' },
      ['#security-alerts', 'security@example.com', '#alerts-critical', mail, 'sns', 'pagerduty-critical'],
    ],
    [
      'another team’s',
      { severity: 'warning', team: 'database' },
      ['#database', 'database@example.com', '#alerts-warning', mail, 'pagerduty-medium'],
    ],
  ])('%s', (_, labels, expected) => {
    expect(ways(trading(labels), NIGHT)).toEqual(expected);
  });

  it('tells info in business hours alone', () => {
    const info = trading({ severity: 'info' });
    expect([ways(info, NOON), ways(info, NIGHT)]).toEqual([['#trading', mail], []]);
  });

  it('tells what is critical at once, a warning after 15 minutes that it lasts, and both until they are over', () => {
    const routeOf = (severity: string) =>
      simulate(routing.tree, { labels: trading({ severity }), at: NOON }).notifications.at(-1)!.route;
    expect(routeOf('critical')).toMatchObject({ groupWait: 0, repeatInterval: 3_600_000 });
    expect(routeOf('warning')).toMatchObject({ groupWait: 900_000, groupBy: '...', repeatInterval: 14_400_000 });
    for (const severity of ['critical', 'warning']) {
      const email = routeOf(severity).receiver.integrations.find(({ kind }) => kind === 'email')!;
      expect(email.sendResolved).toBe(true);
    }
  });
});

describe('the other domains', () => {
  it.each<[string, readonly string[]]>([
    ['InferenceAPIDown', ['#feature-store', 'feature-store@example.com', 'pagerduty-critical']],
    ['StreamLagHigh', ['#feature-store', 'feature-store@example.com']],
    [
      'DocumentsComplianceViolations',
      ['#business-alerts', 'business@example.com', '#documents', 'documents@example.com'],
    ],
    [
      'PostgresqlServerDown',
      ['#database', 'database@example.com', '#platform', 'platform@example.com', 'pagerduty-critical'],
    ],
    ['NodeDown', ['#platform', 'platform@example.com', 'pagerduty-critical']],
    ['PrometheusManySeries', ['jira']],
    ['Watchdog', ['webhook']],
  ])('%s', (name, expected) => {
    const told = ways(labelsOf(name));
    expect([...told].sort()).toEqual(expect.arrayContaining([...expected].sort()));
    expect(ways(labelsOf(name, { belvedere_shadow: 'true' }))).toEqual([]);
  });

  it('are told of a cluster that is down by the platform alone', () => {
    const lost = [labelsOf('KubernetesNodesLost')];
    expect(ways(labelsOf('InferenceAPIDown'), NOON, lost)).toEqual([]);
    expect(ways(labelsOf('HighCPUUsage'), NOON, lost)).toEqual([]);
    expect(ways(labelsOf('Watchdog'), NOON, lost)).toEqual(['webhook']);
    expect(ways({ domain: 'trading', severity: 'critical', category: 'security' }, NOON, lost)).not.toEqual([]);
  });

  it('are told once of what is down, and not by its probe too', () => {
    const gateway = labelsOf('DocumentsAPIGatewayDown', { job: 'documents-api-gateway' });
    const probe = (instance: string) => ways(labelsOf('ProbeFailed', { job: 'blackbox', instance }), NOON, [gateway]);
    expect(probe('https://api.documents.example.com/health')).toEqual([]);
    expect(probe('documents-postgres-0:5432')).not.toEqual([]);
    expect(probe('https://api.insurance-leads.example.com/health')).not.toEqual([]);
  });

  it('share their teams with other domains', () => {
    expect(ways(labelsOf('DocumentsNodeDown'))).toEqual(
      expect.arrayContaining(['#platform', '#documents', 'pagerduty-critical']),
    );
    expect(ways(labelsOf('PredictionConfidenceBudgetBurn6h'))).toEqual(
      expect.arrayContaining(['#ml', '#feature-store', 'pagerduty-high']),
    );
  });

  it('hear of the cause alone', () => {
    const node = labelsOf('DocumentsNodeDown', { instance: 'documents-node-0' });
    expect(ways(labelsOf('DocumentsNodeNotReady', { node: 'documents-node-0' }), NOON, [node])).toEqual([]);
    const cluster = labelsOf('DocumentsClusterFailure');
    expect(ways(node, NOON, [cluster])).toEqual([]);
    const unreachable = labelsOf('DocumentsDatabaseUnreachable', { job: 'documents-go-service' });
    const errors = (job: string) => ways(labelsOf('DocumentsHighErrorRate', { job }), NOON, [unreachable]);
    expect(errors('documents-go-service')).toEqual([]);
    expect(errors('documents-api-gateway')).not.toEqual([]);
    const severe = labelsOf('InferenceAPISevereLatency', { endpoint: 'fraud' });
    const high = (endpoint: string) => ways(labelsOf('InferenceAPIHighLatency', { endpoint }), NOON, [severe]);
    expect(high('fraud')).toEqual([]);
    expect(high('personalization')).not.toEqual([]);
  });

  it('hear of the platform’s lesser alerts while another thing of the same service is critical', () => {
    const volume = labelsOf('KubernetesVolumeFull', { namespace: 'shop', persistentvolumeclaim: 'data-0' });
    const crash = labelsOf('KubernetesPodCrashLooping', { namespace: 'leads', pod: 'api-0', container: 'api' });
    expect(ways(crash, NOON, [volume])).not.toEqual([]);
    const down = labelsOf('NodeDown', { instance: 'node-0' });
    const busy = (instance: string) => ways(labelsOf('NodeMemoryLow', { instance }), NOON, [down]);
    expect(busy('node-0')).toEqual([]);
    expect(busy('node-1')).not.toEqual([]);
  });

  it('are told once of a budget that burns, by its fastest tier', () => {
    const burn = (severity: string, slo = 'latency'): Labels => ({
      domain: 'documents',
      service: 'api',
      severity,
      slo,
    });
    expect(ways(burn('ticket'), NOON, [burn('critical')])).toEqual([]);
    expect(ways(burn('ticket'), NOON, [burn('warning')])).toEqual([]);
    expect(ways(burn('ticket'), NOON, [burn('critical', 'errors')])).toEqual(['jira']);
  });
});

describe('the tree', () => {
  it('leads every alert of every domain to somebody, and is free of errors', () => {
    const errors = routingProblems(routing, DEFAULT_ROUTING_TARGET).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(new Set(alerts.map(({ labels }) => labels['domain']))).toEqual(
      new Set(['documents', 'feature-store', 'insurance-leads', 'platform', 'trading']),
    );
  });

  it('is answered alike by Grafana, for every alert, by day and by night', () => {
    const grafana = routingOfPolicies(notificationPolicies(routing.tree), routing.tree);
    for (const { labels } of alerts) {
      for (const at of [NOON, NIGHT]) {
        const told = (tree: typeof grafana) => notified(simulate(tree, { labels, at })).map(({ name }) => name);
        expect(told(grafana)).toEqual(told(routing.tree));
      }
    }
  });

  it('has no secret in any artifact: only their names', () => {
    const files = compileRouting('platform', routing, { ...DEFAULT_ROUTING_TARGET, operator: DEFAULT_OPERATOR });
    const text = [...files.values()].join('\n');
    expect(text).not.toMatch(
      /hooks\.slack\.com|xox[bp]-|api_key: |routing_key: |password: |"password": "(?!\$__file\{)|webhook_url: /,
    );
    const names = routesOf(routing.tree.root).flatMap(({ receiver }) =>
      (receiver?.integrations ?? []).flatMap((integration) => Object.values(integration).flatMap(secretName)),
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(text).toContain(`/${name}`);
  });

  it('needs the file itself where an operator runs Alertmanager: an AlertmanagerConfig holds neither tickets nor time zones', () => {
    expect(
      unsupportedByOperator(routing.tree, DEFAULT_OPERATOR).map(({ where }) => `${where.object}, ${where.field}`),
    ).toEqual(['receiver tickets, jira', 'time interval business-hours, location']);
  });
});

const secretName = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && 'secret' in value ? [String(value.secret)] : [];
