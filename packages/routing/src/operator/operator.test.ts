import { describe, expect, it } from '@jest/globals';
import {
  alertmanagerConfig,
  DEFAULT_OPERATOR,
  mergeRouting,
  receiver,
  route,
  routingFragment,
  secret,
  slack,
  timeInterval,
  unsupportedByOperator,
  webhook,
  type OperatorTarget,
} from '../index.ts';
import { shared, shopRouting } from '../test-support/shop.ts';

const target: OperatorTarget = { ...DEFAULT_OPERATOR, namespace: 'shop', secretName: 'shop-secrets' };
const weekend = timeInterval('weekend', {
  weekdays: ['saturday', 'sunday'],
  daysOfMonth: [[1, 7]],
  times: [['00:00', '24:00']],
});
const plain = mergeRouting({ ...shared, routes: [] }, [
  routingFragment('shop', {
    receiver: receiver('shop', [
      slack({ channel: '#shop', webhook: secret('slack-shop') }),
      webhook({ url: secret('hook') }),
    ]),
    groupBy: ['alertname'],
    routes: [
      route('critical', {
        where: { severity: ['critical', 'warning'] },
        mute: [weekend],
        groupBy: '...',
        continue: true,
      }),
    ],
  }),
]);

describe('an AlertmanagerConfig', () => {
  it('has the tree, its secrets as keys', () => {
    expect(alertmanagerConfig(plain, target)).toEqual({
      apiVersion: 'monitoring.coreos.com/v1beta1',
      kind: 'AlertmanagerConfig',
      metadata: { name: 'belvedere', namespace: 'shop' },
      spec: {
        route: {
          receiver: 'unowned',
          groupBy: ['alertname', 'domain'],
          routes: [
            {
              receiver: 'shop',
              matchers: [{ name: 'domain', value: 'shop', matchType: '=' }],
              groupBy: ['alertname'],
              routes: [
                {
                  matchers: [{ name: 'severity', value: 'critical|warning', matchType: '=~' }],
                  groupBy: ['...'],
                  muteTimeIntervals: ['weekend'],
                  continue: true,
                },
              ],
            },
          ],
        },
        receivers: [
          {
            name: 'shop',
            slackConfigs: [
              expect.objectContaining({ sendResolved: true, apiURL: { name: 'shop-secrets', key: 'slack-shop' } }),
            ],
            webhookConfigs: [{ sendResolved: true, urlSecret: { name: 'shop-secrets', key: 'hook' } }],
          },
          {
            name: 'unowned',
            emailConfigs: [expect.objectContaining({ to: 'unowned@example.com', smarthost: 'smtp.example.com:587' })],
          },
        ],
        timeIntervals: [
          {
            name: 'weekend',
            timeIntervals: [
              {
                times: [{ startTime: '00:00', endTime: '24:00' }],
                weekdays: ['saturday', 'sunday'],
                daysOfMonth: [{ start: 1, end: 7 }],
              },
            ],
          },
        ],
      },
    });
    expect(unsupportedByOperator(plain, target)).toEqual([]);
  });

  it.each(['OnNamespace', 'OnNamespaceExceptForAlertmanagerNamespace'] as const)(
    'is refused with the strategy %s, which adds a matcher that aggregated alerts never meet',
    (matcherStrategy) => {
      const [found] = unsupportedByOperator(plain, { ...target, matcherStrategy });
      expect(found).toMatchObject({
        code: 'routing/unsupported',
        message: expect.stringContaining('adds namespace="shop" to every route'),
      });
    },
  );

  it('is refused for what it cannot hold, each named', () => {
    const found = unsupportedByOperator(shopRouting, target).map(({ where }) => `${where.object}, ${where.field}`);
    expect(found).toEqual([
      'receiver every-kind, jira',
      'time interval night, location',
      'time interval opening, location',
    ]);
  });

  it('has a list for every kind but Jira', () => {
    const { spec } = alertmanagerConfig(shopRouting, target) as unknown as {
      spec: { receivers: Record<string, object[]>[] };
    };
    const every = spec.receivers.find(({ name }) => (name as unknown) === 'every-kind')!;
    expect(Object.keys(every)).toEqual([
      ...['name', 'slackConfigs', 'emailConfigs', 'pagerdutyConfigs', 'webhookConfigs', 'snsConfigs'],
      ...['msteamsv2Configs', 'opsgenieConfigs'],
    ]);
  });
});
