import { classicDashboard, type ClassicDashboard, type Dashboard } from '@belvedere/dashboard-kit';
import { pathToFileURL } from 'node:url';

/** The program of {@link WrittenModules.compiled}: the dashboards that modules define, compiled, as JSON. */
const compiled: ClassicDashboard[] = [];
for (const path of process.argv.slice(2)) {
  const { dashboards } = (await import(pathToFileURL(path).href)) as { dashboards: readonly Dashboard[] };
  compiled.push(classicDashboard(dashboards[0]!, { runbooksUrl: 'https://runbooks.example' }));
}
console.log(JSON.stringify(compiled));
