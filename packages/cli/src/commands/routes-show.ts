import { routingDocument, showRouting } from '@belvedere/routing';
import type { Output } from '../output.ts';
import { loadRouting } from './routes-loaded.ts';

/** `belvedere routes show`: the tree in words, or as a document. */
export async function routesShow(
  root: string,
  { json = false }: { readonly json?: boolean },
  output: Output,
): Promise<number> {
  const routing = await loadRouting(root, output);
  if (routing === undefined) return 1;
  output.result(json ? JSON.stringify(routingDocument(routing.tree), null, 2) : showRouting(routing.tree));
  return 0;
}
