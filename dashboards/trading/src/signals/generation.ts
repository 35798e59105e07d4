import { section, stat, timeseries } from '@belvedere/dashboard-kit';
import { signalGenerationDuration, signalLastGeneratedTime, signalsGenerated } from '@belvedere/metrics-trading';
import { time } from '@belvedere/promql';
import { strategy } from '../variables.ts';

const byStrategy = { by: ['strategy'] } as const;
const quarter = { width: 6, min: 0 } as const;

const withinAnHour = signalsGenerated.where({ strategy }).increase('1h');

/** Whether all strategies work. */
export const generation = section('Generation', [
  timeseries('Signals by strategy, last hour', {
    description:
      'Signals generated within the hour before each point. All lines falling together is the market data, one alone that strategy.',
    queries: [withinAnHour.sum(byStrategy).legend('{{strategy}}')],
    stack: 'normal',
    ...quarter,
  }),
  timeseries('Signals by direction, last hour', {
    description:
      'Signals generated within the hour before each point, by what they say. Nothing but one direction is a trend, or a broken model.',
    queries: [withinAnHour.sum({ by: ['direction'] }).legend('{{direction}}')],
    stack: 'normal',
    ...quarter,
  }),
  timeseries('Time to generate, p95', {
    description:
      'The time from reading the market data to having the signal that 95 % of them stay below. A late signal meets another price.',
    queries: [signalGenerationDuration.where({ strategy }).quantile(0.95, byStrategy).legend('{{strategy}}')],
    ...quarter,
  }),
  stat('Age of the last signal', {
    description: 'Time since each strategy generated its last signal. One that is far behind the others has stopped.',
    query: time().minus(signalLastGeneratedTime.where({ strategy }).max(byStrategy)).legend('{{strategy}}'),
    width: 6,
    height: 8,
  }),
]);
