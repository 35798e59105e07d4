import type { Finding, Span } from '@belvedere/promql';
import { withoutPlaceholders } from '@belvedere/promql/placeholder';
import type { Rule } from 'eslint';
import type { Checker } from './checker.ts';
import { correctionOf, type Correction } from './correction.ts';
import { expressionText, type ExpressionText } from './expression-text.ts';
import { isPromql } from './promql-tag.ts';
import { stretchesOf, type TaggedTemplate } from './syntax.ts';
import { escapeTemplate } from './template-text.ts';

/** Where the checker comes from, and how a file is called within the workspace. */
export interface Workspace {
  /** Throws an `Error` with a sentence where the catalogs cannot be read. */
  checker(): Checker;
  pathOf(file: string): string;
}

/** Findings of one severity alone, so that errors can fail a run and warnings can be shown. */
export interface Options {
  readonly severity?: Finding['severity'];
}

const META: Rule.RuleMetaData = {
  type: 'problem',
  docs: { description: 'Hold PromQL in tagged templates to its grammar, its types and the catalogs.' },
  hasSuggestions: true,
  schema: [{ type: 'object', properties: { severity: { enum: ['error', 'warning'] } }, additionalProperties: false }],
  messages: {
    finding: '{{code}}: {{message}}; {{help}}',
    correction: "Write '{{instead}}' instead of '{{word}}'",
    escape: "promql/syntax: '{{escape}}' is no escape of a template; write '\\\\' for a backslash",
    unchecked: 'PromQL is not checked: {{reason}}',
  },
};

/** Shows the problems of PromQL in templates tagged `promql`, each at its very characters. */
export const promqlRule = (workspace: Workspace): Rule.RuleModule => ({
  meta: META,
  create(context) {
    const { sourceCode } = context;
    const { severity } = (context.options[0] ?? {}) as Options;
    const shows = (kind: Finding['severity']): boolean => severity === undefined || severity === kind;

    const locate = ([from, to]: Span) => ({
      start: sourceCode.getLocFromIndex(from),
      end: sourceCode.getLocFromIndex(to),
    });

    const check = (tag: TaggedTemplate['tag'], text: string): readonly Finding[] => {
      try {
        return workspace.checker()(text, workspace.pathOf(context.filename));
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        if (shows('error')) context.report({ node: tag, messageId: 'unchecked', data: { reason: error.message } });
        return [];
      }
    };

    const report = (finding: Finding, expression: ExpressionText): void => {
      const { code, message, help, span } = finding;
      const correction = correctionOf(finding, expression.text);
      context.report({
        loc: locate(expression.toSource(span)),
        messageId: 'finding',
        data: { code, message: withoutPlaceholders(message), help: withoutPlaceholders(help) },
        suggest: correction === undefined ? [] : [suggestionOf(correction, expression)],
      });
    };

    return {
      TaggedTemplateExpression(node) {
        if (!isPromql(node, sourceCode)) return;
        const expression = expressionText(sourceCode.text, stretchesOf(node));
        const { invalid } = expression;
        if (invalid === undefined) {
          for (const finding of check(node.tag, expression.text)) {
            if (shows(finding.severity)) report(finding, expression);
          }
        } else if (shows('error')) {
          const escape = sourceCode.text.slice(...invalid);
          context.report({ loc: locate(invalid), messageId: 'escape', data: { escape } });
        }
      },
    };
  },
});

const suggestionOf = (
  { word, instead, span }: Correction,
  { toSource }: ExpressionText,
): Rule.SuggestionReportDescriptor => ({
  messageId: 'correction',
  data: { word, instead },
  fix: (fixer) => fixer.replaceTextRange([...toSource(span)], escapeTemplate(instead)),
});
