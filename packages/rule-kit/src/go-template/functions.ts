/** What templates of annotations and labels may call. */

/** Source: https://pkg.go.dev/text/template#hdr-Functions */
const OF_GO = [
  ...['and', 'call', 'html', 'index', 'slice', 'js', 'len', 'not', 'or', 'print', 'printf', 'println', 'urlquery'],
  ...['eq', 'ge', 'gt', 'le', 'lt', 'ne'],
];

/** Source: https://prometheus.io/docs/prometheus/latest/configuration/template_reference/#functions */
const OF_PROMETHEUS = [
  ...['query', 'first', 'label', 'value', 'strvalue', 'sortByLabel', 'args', 'tmpl', 'safeHtml', 'now'],
  ...[
    'humanize',
    'humanize1024',
    'humanizeDuration',
    'humanizePercentage',
    'humanizeTimestamp',
    'toTime',
    'toDuration',
  ],
  ...['title', 'toUpper', 'toLower', 'stripPort', 'stripDomain', 'match', 'reReplaceAll', 'parseDuration'],
  ...['graphLink', 'tableLink', 'pathPrefix', 'externalURL', 'urlQueryEscape'],
];

export const TEMPLATE_FUNCTIONS: readonly string[] = [...OF_GO, ...OF_PROMETHEUS];

/** What Prometheus declares before every template of an alert. */
export const TEMPLATE_VARIABLES: readonly string[] = ['$labels', '$externalLabels', '$externalURL', '$value'];
