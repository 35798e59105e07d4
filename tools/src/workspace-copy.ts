import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const PROJECTS = '{packages,packages/metrics,alerts,dashboards,stacks}/*';

/** The compiler takes what is older than its output for unchanged: what was edited here since must stay newer there. */
const AS_IT_IS = { recursive: true, preserveTimestamps: true } as const;

/**
 * The repository in a folder of its own, committed, to be broken by a test. Its dependencies are this one's, and what
 * was type-checked here need not be checked again there.
 */
export class WorkspaceCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'belvedere-workspace-'));

  constructor() {
    for (const file of listFiles()) {
      mkdirSync(join(this.folder, dirname(file)), { recursive: true });
      cpSync(join(ROOT, file), join(this.folder, file), AS_IT_IS);
    }
    // Nothing else below `out`: other tests make their folders there, and remove them meanwhile.
    for (const types of globSync(`${PROJECTS}/out/{types,tsconfig.tsbuildinfo}`, { cwd: ROOT })) {
      cpSync(join(ROOT, types), join(this.folder, types), AS_IT_IS);
    }
    for (const modules of ['node_modules', ...globSync(`${PROJECTS}/node_modules`, { cwd: ROOT })]) {
      linkModules(join(ROOT, modules), join(this.folder, modules));
    }
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('add', '--all');
    this.git('-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '--message=copy');
  }

  write(file: string, text: string): void {
    mkdirSync(join(this.folder, dirname(file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  /** Runs a command of the repository; its words without colours. */
  run(command: string, ...parameters: string[]): { readonly code: number | null; readonly text: string } {
    const { status, stdout, stderr } = spawnSync(command, parameters, {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: this.environment(),
    });
    return { code: status, text: stdout + stderr };
  }

  /** The environment of a user in the copy: its own commands first, nothing that jest or Nx set for their children. */
  environment(): NodeJS.ProcessEnv {
    const PATH = `${join(this.folder, 'node_modules', '.bin')}:${process.env.PATH}`;
    return { ...userEnvironment(), NX_DAEMON: 'false', NO_COLOR: '1', PATH };
  }

  /** Removes a file or a folder of it; all of it where none is named. */
  remove(path = '.'): void {
    rmSync(join(this.folder, path), { recursive: true, force: true });
  }

  private git(...parameters: string[]): void {
    execFileSync('git', parameters, { cwd: this.folder });
  }
}

/**
 * Installed packages by links, so that nothing is installed twice. Links that are relative stay so: those to the
 * workspace's own packages then lead to the copy's.
 */
function linkModules(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.name === '.bin' || entry.name === '@belvedere') linkModules(source, target);
    else if (entry.name !== '.cache') symlinkSync(source, target);
  }
}

/** What is tracked or would be, but for what was deleted and not yet committed. */
function listFiles(): readonly string[] {
  const list = (...options: string[]): string[] =>
    execFileSync('git', ['ls-files', '-z', ...options], { cwd: ROOT, encoding: 'utf8' })
      .split('\0')
      .filter((file) => file !== '');
  const deleted = new Set(list('--deleted'));
  return list('--cached', '--others', '--exclude-standard').filter(
    (file) => !deleted.has(file) && file !== 'node_modules',
  );
}

function userEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(NX_|NODE_OPTIONS$|JEST_|FORCE_COLOR$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
