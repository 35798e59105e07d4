import { expect, test } from '@jest/globals';
import { executable, platformOf, unsupportedPlatform } from './platform.ts';

test.each([
  ['linux', 'x64', 'linux', 'amd64'],
  ['linux', 'arm64', 'linux', 'arm64'],
  ['darwin', 'x64', 'darwin', 'amd64'],
  ['darwin', 'arm64', 'darwin', 'arm64'],
  ['win32', 'x64', 'windows', 'amd64'],
  ['win32', 'arm64', 'windows', 'arm64'],
] as const)('%s %s is %s %s', (platform, nodeArch, os, arch) => {
  expect(platformOf({ platform, arch: nodeArch })).toEqual({ os, arch });
  expect(unsupportedPlatform({ platform, arch: nodeArch })).toBeUndefined();
});

test.each([
  ['freebsd', 'x64'],
  ['linux', 'ia32'],
] as const)('%s %s is refused by name', (platform, arch) => {
  expect(() => platformOf({ platform, arch })).toThrow(
    `Tools cannot be installed on ${platform} ${arch}: only on linux, darwin, windows on amd64, arm64.`,
  );
});

test('executables have a suffix on Windows only', () => {
  expect(executable('promtool', { platform: 'win32' })).toBe('promtool.exe');
  expect(executable('promtool', { platform: 'darwin' })).toBe('promtool');
});
