import { describe, expect, it } from '@jest/globals';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { templateFile, TEMPLATES } from './templates.ts';
import { inFolder, runAmtool } from '../testing/index.ts';

/** Two alerts that share all but their instance; one of them says what somebody hostile wrote. */
const data = {
  receiver: 'every-kind',
  status: 'firing',
  groupLabels: { alertname: 'TillSlow' },
  commonLabels: { alertname: 'TillSlow', service: '<!channel> & till', severity: 'critical' },
  commonAnnotations: {},
  externalURL: 'http://alertmanager.example.com',
  alerts: ['1', '<2>'].map((instance) => ({
    status: 'firing',
    labels: { alertname: 'TillSlow', service: 'till', severity: 'critical', instance },
    annotations: {
      summary: `Till ${instance} & co are slow`,
      description: '{{ .Labels }} <script>alert(1)</script>',
      runbook_url: 'https://runbooks.example.com/TillSlow|<x>',
      silence_url: 'https://alertmanager.example.com/#/silences/new',
    },
    startsAt: '2026-03-04T12:00:00Z',
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL: 'https://prometheus.example.com/graph',
    fingerprint: instance,
  })),
};

describe('the templates', () => {
  it('hold no `$`, which Grafana would replace, and only calls that both know', () => {
    const text = templateFile();
    expect(text).not.toContain('$');
    const calls = [...text.matchAll(/\| (\w+)/g)].map(([, name]) => name!);
    expect([...new Set(calls)].sort()).toEqual(['len', 'reReplaceAll', 'toUpper']);
  });

  it('take braces in their own words as text', () => {
    const text = templateFile({ facts: ['{{x'], links: [{ title: '{{ .Labels }}', annotation: 'a"b' }] });
    expect(text).toContain('{{ "{{" }}x: ');
    expect(text).toContain('{{ "{{" }} .Labels }}: ');
    expect(text).toContain('index .Annotations "a\\"b"');
  });
});

describeWithTool('amtool', await findTool('amtool'), (amtool) => {
  const render = (name: string): Promise<string> =>
    inFolder(
      new Map([
        ['belvedere.tmpl', templateFile()],
        ['data.json', JSON.stringify(data)],
      ]),
      async (folder) => {
        const template = `--template.text={{ template "${name}" . }}`;
        const { passed, stdout, stderr } = await runAmtool(
          amtool,
          ['template', 'render', '--template.glob=belvedere.tmpl', '--template.data=data.json', template],
          folder,
        );
        expect({ passed, stderr }).toEqual({ passed: true, stderr: '' });
        return stdout;
      },
    );

  it('renders the title and the SMS in one line', async () => {
    expect(await render(TEMPLATES.title)).toBe('[FIRING:2] TillSlow · <!channel> & till · critical');
    expect(await render(TEMPLATES.sms)).toBe('FIRING: TillSlow <!channel> & till (2)');
  });

  it('renders what each alert says, and where its reader goes on', async () => {
    const text = await render(TEMPLATES.text);
    expect(text).toContain('FIRING TillSlow\nTill 1 & co are slow\n');
    expect(text).toContain('severity: critical  service: till');
    expect(text).toContain(
      'Runbook: https://runbooks.example.com/TillSlow|<x>  Silence: https://alertmanager.example.com',
    );
    expect(text).not.toContain('Dashboard');
  });

  it('escapes for Slack what labels and annotations say, and keeps an address whole', async () => {
    expect(await render(TEMPLATES.slackTitle)).toBe('[FIRING:2] TillSlow · &lt;!channel&gt; &amp; till · critical');
    const text = await render(TEMPLATES.slack);
    expect(text).toContain('Till &lt;2&gt; &amp; co are slow');
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('<https://runbooks.example.com/TillSlowx|Runbook>');
  });
});
