import { buildSync } from 'esbuild';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';

const HERE = dirname(fileURLToPath(import.meta.url));
export const ROOT = join(HERE, '..', '..');

/**
 * Runs a module of the workspace, given by its source, on whatever Node ESLint runs on: an editor's cannot load
 * TypeScript. It is bundled in memory each time, so that nothing built can be stale. Returns what it exports, and the
 * files that it was made of. Throws an `Error` with a sentence where one of them cannot be read.
 */
export function load(source) {
  const { outputFiles, metafile } = bundle(source);
  const module = { exports: {} };
  const run = compileFunction(outputFiles[0].text, ['module', 'exports', 'require']);
  run(module, module.exports, createRequire(import.meta.url));
  return { exports: module.exports, files: Object.keys(metafile.inputs).map((file) => join(ROOT, file)) };
}

function bundle(contents) {
  try {
    return buildSync({
      stdin: { contents, resolveDir: ROOT, loader: 'ts' },
      absWorkingDir: ROOT,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
  } catch (error) {
    const [first] = error.errors ?? [];
    if (first === undefined) throw error;
    const place = first.location === null ? '' : `${first.location.file}:${first.location.line}: `;
    throw new Error(`${place}${first.text}`, { cause: error });
  }
}

/** Milliseconds within which files are taken to be as they were. */
const PAUSE = 1000;

/**
 * What a module exports, loaded when it is first asked for, and anew when a file of it has changed: an editor keeps
 * ESLint for days. While the files cannot be read, what they were before serves on; without it, asking throws.
 */
export function loadFresh(sourceOf) {
  let loaded;
  let stamp = '';
  let lookedAt = -Infinity;
  return () => {
    if (loaded !== undefined && Date.now() - lookedAt < PAUSE) return loaded.exports;
    lookedAt = Date.now();
    if (loaded !== undefined && stampOf(loaded.files) === stamp) return loaded.exports;
    try {
      loaded = load(sourceOf());
      stamp = stampOf(loaded.files);
    } catch (error) {
      if (loaded === undefined) throw error;
    }
    return loaded.exports;
  };
}

const stampOf = (files) => files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0).join();
