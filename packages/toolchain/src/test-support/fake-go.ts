import { join } from 'node:path';
import { versionLine, writeScript } from './fake-tools.ts';

export interface FakeGo {
  /** Shell commands that run before the build's result is written. */
  readonly duringBuild?: string;
  /** Shell commands that run in place of everything. */
  readonly instead?: string;
}

/**
 * A `go` that lists two packages and "builds" a script that prints the version stamped by -ldflags. Its arguments are
 * appended to go.log beside it.
 */
export function fakeGo(directory: string, { duringBuild = ':', instead }: FakeGo = {}): Promise<string> {
  const printed = versionLine('$name', '$version');
  const script = `
echo "$@" >> '${join(directory, 'go.log')}'
if [ "$1" = list ]; then
  echo 'go: downloading example.org/module v1.0.0' >&2
  echo example.org/a; echo example.org/b
  exit 0
fi
while [ $# -gt 0 ]; do
  case "$1" in
    -o) out="$2" ;;
    -X*) version="\${1##*=}" ;;
  esac
  shift
done
name="\${out##*/}"
echo 'not a package' >&2; echo example.org/a >&2
${duringBuild}
echo example.org/b >&2
printf '#!/bin/sh\\necho "%s"\\n' "${printed}" > "$out"
/bin/chmod +x "$out"`;
  return writeScript(join(directory, 'go'), instead ?? script);
}
