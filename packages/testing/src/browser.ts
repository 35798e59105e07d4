import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { candidates } from './program.ts';
import type { ToolLookup } from './tools.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A browser of the Chromium family on PATH, or the one that `BELVEDERE_CHROMIUM` names. */
export function findBrowser(): ToolLookup {
  const named = process.env['BELVEDERE_CHROMIUM'];
  const path = (named === undefined ? candidates(NAMES) : [named]).find((candidate) => existsSync(candidate));
  if (path !== undefined) return { status: 'found', path };
  const fix = 'install Debian’s package chromium, or set BELVEDERE_CHROMIUM to the path of a browser of its family.';
  return { status: 'missing', tool: 'chromium', reasons: ['No browser of the Chromium family is on PATH.'], fix };
}

/** Starts the browser without a window, and without what it would ask the network for on its own. */
export const launchBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
