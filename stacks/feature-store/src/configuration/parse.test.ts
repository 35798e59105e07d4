import { formatProblems } from '@belvedere/core';
import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from './parse.ts';
import type { Settings } from './settings.ts';
import { GOOD, settings } from './test-support/settings.ts';

/** Each problem as its code and its two sentences. */
const sentences = (given: Settings): string[] =>
  parseConfiguration(given).problems.map(({ code, message, help }) => `${code}: ${message}; ${help}`);

describe('a good configuration', () => {
  test('is read, with structured values and without the secret', () => {
    const { grafanaAuth: _, ...plain } = GOOD;
    expect(parseConfiguration(settings())).toEqual({
      configuration: { ...plain, ruleLabels: JSON.parse(GOOD.ruleLabels) },
      problems: [],
    });
  });

  test.each(['http://localhost:3000', 'http://grafana.dev.internal/base/', 'https://[::1]:3000'])(
    'may reach %s in development',
    (grafanaUrl) => {
      expect(sentences(settings({ environment: 'development', grafanaUrl }))).toEqual([]);
    },
  );

  test('may select rules without a label', () => {
    expect(sentences(settings({ ruleLabels: '{}' }))).toEqual([]);
  });
});

const stackProd = 'belvedere-feature-store';

describe('a missing key is a sentence that names key, stack and fix', () => {
  test.each([
    ['environment', '`pulumi config set environment production --stack prod`'],
    ['grafanaUrl', '`pulumi config set grafanaUrl https://grafana.example.com --stack prod`'],
    ['grafanaAuth', '`pulumi config set --secret grafanaAuth --stack prod`'],
    ['alertmanagerUrl', '`pulumi config set alertmanagerUrl https://alertmanager.example.com --stack prod`'],
    ['runbooksUrl', '`pulumi config set runbooksUrl https://git.example.com/belvedere/blob/main --stack prod`'],
    ['kubernetesContext', '`pulumi config set kubernetesContext production --stack prod`'],
    ['kubernetesNamespace', '`pulumi config set kubernetesNamespace monitoring --stack prod`'],
    ['ruleLabels', '`pulumi config set --path ruleLabels.release kube-prometheus-stack --stack prod`'],
  ])('%s', (key, command) => {
    const expected = `configuration/missing-key: stack prod lacks ${stackProd}:${key}; run ${command}`;
    expect(sentences(settings({ [key]: undefined }))).toEqual([expected]);
    expect(sentences(settings({ [key]: '' }))).toEqual([expected]);
  });
});

describe('a wrong value is a sentence that shows it and what is wanted', () => {
  test.each([
    ['environment', 'staging', '"staging", not `development` or `production`'],
    ['grafanaUrl', 'grafana.example.com', '"grafana.example.com", not an http or https URL'],
    ['grafanaUrl', 'ftp://grafana.example.com', '"ftp://grafana.example.com", not an http or https URL'],
    ['alertmanagerUrl', '9093', '"9093", not an http or https URL'],
    ['runbooksUrl', 'http://git.example.com', '"http://git.example.com", not an https URL as in production'],
    ['kubernetesNamespace', 'Monitoring', '"Monitoring", not a DNS label: at most 63 of a-z, 0-9 and inner hyphens'],
    [
      'kubernetesNamespace',
      'a'.repeat(64),
      `"${'a'.repeat(64)}", not a DNS label: at most 63 of a-z, 0-9 and inner hyphens`,
    ],
    ['ruleLabels', 'release=stack', '"release=stack", not a map of labels'],
    ['ruleLabels', '["release"]', '["release"], not a map of labels'],
    ['ruleLabels', 'true', 'true, not a map of labels'],
  ])('%s: %s', (key, value, complaint) => {
    expect(sentences(settings({ [key]: value }))).toEqual([
      expect.stringContaining(
        `configuration/wrong-value: ${stackProd}:${key} of stack prod is ${complaint}; run \`pulumi`,
      ),
    ]);
  });

  test.each([
    ['a number', '{"release":1}', '.release of stack prod is 1, not the text of a Kubernetes label'],
    ['a space', '{"release":"a b"}', '.release of stack prod is "a b", not the text of a Kubernetes label'],
    ['a key with a space', '{"my release":"a"}', '.my release of stack prod is "my release", not the key of'],
  ])('a label with %s', (_, ruleLabels, complaint) => {
    expect(sentences(settings({ ruleLabels }))).toEqual([expect.stringContaining(`:ruleLabels${complaint}`)]);
  });

  test('a password in a URL is refused and not shown', () => {
    const [sentence, ...others] = sentences(settings({ grafanaUrl: 'https://admin:planted@grafana.example.com' }));
    expect(others).toEqual([]);
    expect(sentence).toContain('is "https://***@grafana.example.com", not a URL without a password in it');
  });
});

describe('a key that nothing reads', () => {
  test('is a problem that names the key that was meant', () => {
    expect(sentences(settings({ grafanUrl: 'https://x.example.com' }))).toEqual([
      `configuration/unknown-key: stack prod sets ${stackProd}:grafanUrl, which nothing reads; did you mean grafanaUrl? \`pulumi config rm grafanUrl --stack prod\` removes it`,
    ]);
  });

  test('is a problem without a guess where none is near', () => {
    expect(sentences(settings({ colour: 'red' }))).toEqual([
      `configuration/unknown-key: stack prod sets ${stackProd}:colour, which nothing reads; \`pulumi config rm colour --stack prod\` removes it`,
    ]);
  });

  test.each(['toString', '__proto__', 'constructor'])('is not mistaken for one of every object: %s', (key) => {
    expect(sentences(settings({ [key]: 'x' })).map((sentence) => sentence.split(':')[0])).toEqual([
      'configuration/unknown-key',
    ]);
  });
});

describe('secrets', () => {
  test('must be encrypted', () => {
    expect(sentences(settings({}, []))).toEqual([
      `configuration/plain-secret: ${stackProd}:grafanaAuth of stack prod is stored as plain text; revoke it, and store a new one: run \`pulumi config set --secret grafanaAuth --stack prod\``,
    ]);
  });

  test('must not be where artifacts show them', () => {
    const given = settings({ kubernetesNamespace: 'Not Shown' }, ['grafanaAuth', 'kubernetesNamespace']);
    expect(sentences(given)).toEqual([
      `configuration/secret-value: ${stackProd}:kubernetesNamespace of stack prod is stored as a secret, but artifacts show it; store it as plain text: run \`pulumi config set kubernetesNamespace monitoring --stack prod\``,
    ]);
  });

  test('are in no problem', () => {
    const everything = settings({ environment: 'x', grafanaUrl: undefined, extra: 'planted-token' }, []);
    expect(formatProblems(parseConfiguration(everything).problems)).not.toContain('planted');
  });
});

test('all problems come at once, each at the file of its stack', () => {
  const { problems } = parseConfiguration(
    settings({ environment: 'staging', grafanaUrl: undefined, ruleLabels: '{"a b":1}', runbookUrl: 'x' }, []),
  );
  expect(problems.map(({ code, where }) => [code, where.object, where.file])).toEqual(
    [
      ['configuration/missing-key', 'grafanaUrl'],
      ['configuration/wrong-value', 'environment'],
      ['configuration/wrong-value', 'ruleLabels'],
      ['configuration/wrong-value', 'ruleLabels'],
      ['configuration/plain-secret', 'grafanaAuth'],
      ['configuration/unknown-key', 'runbookUrl'],
    ].map((row) => [...row, 'stacks/feature-store/Pulumi.prod.yaml']),
  );
});
