/**
 * `npm run check`: types, lint and format beside each other, since each of them keeps one processor busy. What one says is
 * shown whole when it has ended; all are heard, and any that fails fails the check.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const SCRIPTS = ['typecheck', 'lint', 'format:check'];

async function passes(script: string): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (code !== 0) process.stderr.write(`npm run ${script} failed\n`);
  return code === 0;
}

const passed = await Promise.all(SCRIPTS.map(passes));
process.exitCode = passed.every(Boolean) ? 0 : 1;
