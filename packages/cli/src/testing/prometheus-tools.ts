import { findTool } from '@belvedere/toolchain';

/** Prometheus and promtool, which tests over history need both: the lookup that failed, or one that succeeded. */
export async function prometheusTools() {
  const [promtool, prometheus] = [await findTool('promtool'), await findTool('prometheus')];
  return {
    lookup: promtool.status === 'found' ? prometheus : promtool,
    /** Where they are; only for tests that run where both are. */
    paths(): { readonly promtool: string; readonly prometheus: string } {
      if (promtool.status === 'missing' || prometheus.status === 'missing') throw new Error('a tool is missing');
      return { promtool: promtool.path, prometheus: prometheus.path };
    },
  };
}
