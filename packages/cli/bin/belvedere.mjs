#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';

// Plain JavaScript, so that an old Node answers with a sentence instead of a syntax error.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `belvedere needs Node 24, and this is ${process.versions.node}: run it as \`npx belvedere\` or \`npm start\` ` +
      'inside the repository, whose own Node 24 is installed by `npm ci`.\n',
  );
  process.exit(2);
}
// Hundreds of TypeScript files: kept as Node compiled them, the program starts in half the time.
module.enableCompileCache(join(import.meta.dirname, '..', 'out', 'compile-cache'));
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2));
