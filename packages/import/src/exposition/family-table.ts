import { stringLiteral } from '../string-literal.ts';
import type { Family, FamilyType, Sample } from './family.ts';
import { SUFFIXES, type ExpositionFormat } from './format.ts';
import { MalformedLine } from './line-reader.ts';
import type { Metadata } from './metadata-line.ts';
import { parseNumber } from './number.ts';

interface GrowingFamily {
  readonly name: string;
  type: FamilyType;
  help: string;
  unit: string;
  readonly samples: Sample[];
  readonly stated: Set<Metadata['keyword']>;
}

/** The label that tells the samples of a family apart, and whose value is a number. */
const NUMBERED: Partial<Record<FamilyType, { readonly suffix: string; readonly label: string }>> = {
  histogram: { suffix: '_bucket', label: 'le' },
  gaugehistogram: { suffix: '_bucket', label: 'le' },
  summary: { suffix: '', label: 'quantile' },
};

/** The families of a text while it is read, in the order in which they appear. What contradicts itself is a {@link MalformedLine}. */
export class FamilyTable {
  private readonly format: ExpositionFormat;
  private readonly byName = new Map<string, GrowingFamily>();

  constructor(format: ExpositionFormat) {
    this.format = format;
  }

  get families(): readonly Family[] {
    return [...this.byName.values()].map(({ name, type, help, unit, samples }) => ({
      name,
      type,
      help,
      unit,
      samples,
    }));
  }

  state(metadata: Metadata): void {
    const family = this.familyNamed(metadata.family);
    const { keyword } = metadata;
    const owner = stringLiteral(family.name);
    if (family.stated.has(keyword)) throw new MalformedLine(`a second ${keyword} of ${owner}`);
    if (keyword === 'TYPE' && family.samples.length > 0) {
      throw new MalformedLine(`the TYPE of ${owner} stands after its first sample`);
    }
    family.stated.add(keyword);
    if (keyword === 'HELP') family.help = metadata.help;
    else if (keyword === 'TYPE') family.type = metadata.type;
    else family.unit = metadata.unit;
  }

  add(sample: Sample): void {
    const { family, suffix } = this.ownerOf(sample.name);
    if (!SUFFIXES[this.format][family.type].includes(suffix)) {
      const allowed = SUFFIXES[this.format][family.type].map((end) => stringLiteral(family.name + end));
      throw new MalformedLine(
        `a ${family.type} has no sample ${stringLiteral(sample.name)}, but ${allowed.join(', ')}`,
      );
    }
    const numbered = NUMBERED[family.type];
    if (numbered?.suffix === suffix) requireNumber(sample, numbered.label);
    family.samples.push(sample);
  }

  private ownerOf(sample: string): { readonly family: GrowingFamily; readonly suffix: string } {
    const exact = this.byName.get(sample);
    if (exact !== undefined) return { family: exact, suffix: '' };
    const end = sample.lastIndexOf('_');
    const family = this.byName.get(sample.slice(0, Math.max(end, 0)));
    const suffix = sample.slice(end);
    if (family !== undefined && SUFFIXES[this.format][family.type].includes(suffix)) return { family, suffix };
    return { family: this.familyNamed(sample), suffix: '' };
  }

  private familyNamed(name: string): GrowingFamily {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    const family: GrowingFamily = { name, type: 'unknown', help: '', unit: '', samples: [], stated: new Set() };
    this.byName.set(name, family);
    return family;
  }
}

function requireNumber({ name, labels }: Sample, label: string): void {
  const value = labels.find(([key]) => key === label)?.[1];
  const number = parseNumber(value ?? '');
  if (number !== undefined && !Number.isNaN(number)) return;
  const found = value === undefined ? 'has none' : `has ${stringLiteral(value)}`;
  throw new MalformedLine(
    `each sample ${stringLiteral(name)} has a label ${label} that is a number, and this one ${found}`,
  );
}
