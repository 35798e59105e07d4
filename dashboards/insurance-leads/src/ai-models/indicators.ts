/** What several panels show of the models. */
import { aiApiCost, aiModelCalls } from '@belvedere/metrics-insurance-leads';
import { errorRatio } from '@belvedere/promql';
import { model } from '../variables.ts';

const byModel = { by: ['model'] } as const;

/** Share of the calls of a model that fail. */
export const failedShare = errorRatio({
  failed: aiModelCalls.where({ model, status: 'error' }),
  total: aiModelCalls.where({ model }),
  ...byModel,
});

/** US dollars of a call that succeeded: those that fail are not charged. */
export const costOfACall = aiApiCost
  .where({ model })
  .increase('1h')
  .sum(byModel)
  .dividedBy(aiModelCalls.where({ model, status: 'success' }).increase('1h').sum(byModel).above(0));
