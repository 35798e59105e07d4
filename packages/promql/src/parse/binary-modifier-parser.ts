import type { Binary, Fill, VectorMatching } from '../syntax/node.ts';
import { readLabelList } from './label-list.ts';
import type { ParserContext } from './parser-context.ts';

/** What stands between a binary operator and its right side: `bool`, `on (a) group_left (b)`, `fill (0)`. */
export class BinaryModifierParser {
  private readonly context: ParserContext;

  constructor(context: ParserContext) {
    this.context = context;
  }

  read(): Pick<Binary, 'bool' | 'matching' | 'fill'> {
    const { stream } = this.context;
    const bool = stream.takeIf('bool');
    const matching = stream.kind === 'on' || stream.kind === 'ignoring' ? this.readMatching(stream.kind) : undefined;
    const fill = this.readFill();
    return {
      ...(bool ? { bool } : {}),
      ...(matching === undefined ? {} : { matching }),
      ...(fill === undefined ? {} : { fill }),
    };
  }

  private readMatching(mode: 'on' | 'ignoring'): VectorMatching {
    const { stream, places } = this.context;
    stream.take();
    const { labels, spans } = readLabelList(this.context);
    const side = stream.kind === 'group_left' ? 'left' : stream.kind === 'group_right' ? 'right' : undefined;
    if (side !== undefined) stream.take();
    const include = side !== undefined && stream.kind === '(' ? readLabelList(this.context) : { labels: [], spans: [] };
    const matching: VectorMatching = {
      mode,
      labels,
      ...(side === undefined ? {} : { group: { side, include: include.labels } }),
    };
    places.setLabels(matching, spans);
    if (matching.group !== undefined) places.setLabels(matching.group, include.spans);
    return matching;
  }

  private readFill(): Fill | undefined {
    const { stream } = this.context;
    const { from, kind } = stream;
    if (kind !== 'fill' && kind !== 'fill_left' && kind !== 'fill_right') return undefined;
    stream.take();
    const first = this.readFillValue();
    const other = kind === 'fill_left' ? 'fill_right' : 'fill_left';
    const second = kind !== 'fill' && stream.takeIf(other) ? this.readFillValue() : undefined;
    this.context.requireFeature('promql-binop-fill-modifiers', 'filling in missing series', [from, stream.end]);
    this.context.requireVersion('3.10', 'filling in missing series', [from, stream.end]);
    if (kind === 'fill') return { left: first, right: first };
    const [left, right] = kind === 'fill_left' ? [first, second] : [second, first];
    return { ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
  }

  private readFillValue(): number {
    const { stream } = this.context;
    stream.expect('(', 'fill', '"("');
    const isNegative = stream.kind === '-' || stream.kind === '+' ? stream.take() === '-' : false;
    if (stream.kind !== 'Number' && stream.kind !== 'Duration') stream.unexpected('fill', 'number');
    const { value } = this.context.number();
    stream.expect(')', 'fill', '")"');
    return isNegative ? -value : value;
  }
}
