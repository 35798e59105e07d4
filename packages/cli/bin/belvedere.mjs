#!/usr/bin/env node
// Plain JavaScript, so that an old Node answers with a sentence instead of a syntax error.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write(
    `belvedere needs Node 24, and this is ${process.versions.node}: run it as \`npx belvedere\` or \`npm start\` ` +
      'inside the repository, whose own Node 24 is installed by `npm ci`.\n',
  );
  process.exit(2);
}
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2));
