import { shop } from './test-support/shop.ts';
import { derivedField, logql, not, savedLogQuery, type LogDefinition, type Logql } from './index.ts';

const { logs } = shop;
const level = { variable: 'level', multi: true };

logs.where({ level: not(['info', 'debug']), namespace: level }) satisfies typeof logs;
logs.rate() satisfies LogDefinition;
logs satisfies LogDefinition;
logs.field('amount').above(5).field('took').below('250ms').field('vip').is(true).field('body').atMost(1_000);
logs.count({ by: ['level', 'event', 'vip'] });
logs.quantile(0.95, 'took', { over: '5m' });
savedLogQuery('x', { description: 'x', query: logs.count(), range: '1h' });
logql`{service=${'a'}, level=~${['b']}} | json | amount > ${5}` satisfies Logql;

// @ts-expect-error the stream has no label 'event': search its fields with field()
logs.where({ event: 'x' });
// @ts-expect-error '"evnt"' is not assignable to parameter of type
logs.field('evnt');
// @ts-expect-error Property 'above' does not exist on type 'TextTests
logs.field('event').above(5);
// @ts-expect-error Argument of type 'string' is not assignable to parameter of type 'number | VariableReference'
logs.field('amount').is('5');
// @ts-expect-error Argument of type 'number' is not assignable to parameter of type 'string | VariableReference'
logs.field('took').above(5);
// @ts-expect-error is not assignable to parameter of type 'Unwrapped
logs.average('event');
// @ts-expect-error is not assignable to type 'Grouping
logs.count({ by: ['amount'] });
// @ts-expect-error 'service' does not exist in type
void logql`{service=${{ service: 'a' }}}`;
// @ts-expect-error is not assignable to parameter of type 'DerivedFieldOptions'
derivedField({ name: 'Trace', datasource: 'jaeger' });
