import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  ComponentResource,
  Config,
  CustomResource,
  output,
  ProviderResource,
  RunError,
  type Output,
} from '@pulumi/pulumi';
import { runProgram, Secret, type Run } from './index.ts';

const stack = {
  project: 'shop',
  stack: 'test',
  config: { 'shop:colour': 'red' },
  secrets: { 'shop:password': 'planted-password' },
};

class Resource extends CustomResource {}
class Provider extends ProviderResource {}

class Shelf extends ComponentResource {
  constructor(name: string) {
    super('shop:index:Shelf', name);
    const first = new Resource('shop:index:Book', 'first', { title: 'One' }, { parent: this, protect: true });
    new Resource(
      'shop:index:Book',
      'second',
      { title: 'Two', after: first.id },
      { parent: this, aliases: [{ name: 'sequel' }] },
    );
    this.registerOutputs({ size: 2 });
  }
}

describe('a run records of each resource', () => {
  let run: Run;
  beforeAll(async () => {
    run = await runProgram(stack, () => {
      new Shelf('left');
      return { colour: new Config().require('colour'), password: new Config().requireSecret('password') };
    });
  });
  const found = (name: string) => run.resources.find((resource) => resource.name === name);

  test('its type, and its place below the stack or a component', () => {
    expect(run.resources.map(({ type, name, parent }) => [type, name, parent])).toEqual([
      ['shop:index:Shelf', 'left', 'pulumi:pulumi:Stack::shop-test'],
      ['shop:index:Book', 'first', 'shop:index:Shelf::left'],
      ['shop:index:Book', 'second', 'shop:index:Shelf::left'],
    ]);
  });

  test('inputs, with the outputs of others resolved', () => {
    expect(found('second')?.inputs).toEqual({ title: 'Two', after: 'first-id' });
  });

  test('dependencies that come from inputs', () => {
    expect(found('first')?.dependencies).toEqual([]);
    expect(found('second')?.dependencies).toEqual(['shop:index:Book::first']);
  });

  test('protection and aliases', () => {
    expect(run.resources.map(({ protect }) => protect)).toEqual([false, true, false]);
    expect(found('second')?.aliases).toEqual(['*::sequel']);
  });

  test('outputs of components and of the stack', () => {
    expect(run.outputs.get('shop:index:Shelf::left')).toEqual({ size: 2 });
    expect(run.outputs.get('pulumi:pulumi:Stack::shop-test')).toEqual({
      colour: 'red',
      password: new Secret('planted-password'),
    });
  });
});

test('a secret stays one through inputs and outputs, however deep', async () => {
  const { resources } = await runProgram(stack, () => {
    const password = new Config().requireSecret('password');
    const first = new Resource('shop:index:Lock', 'first', { password, nested: { list: [password] } });
    const echoed = (first as unknown as { password?: Output<string> }).password;
    new Resource('shop:index:Lock', 'second', { text: output(password).apply((text) => `<${text}>`), echoed });
  });
  const secret = new Secret('planted-password');
  expect(resources[0]?.inputs).toStrictEqual({ password: secret, nested: { list: [secret] } });
  expect(resources[1]?.inputs).toStrictEqual({ text: new Secret('<planted-password>'), echoed: secret });
});

test('a text is not mistaken for a secret', async () => {
  const { resources } = await runProgram(stack, () => {
    new Resource('shop:index:Lock', 'plain', { password: 'planted-password' });
  });
  expect(resources[0]?.inputs).not.toEqual({ password: new Secret('planted-password') });
});

test('an explicit provider is named', async () => {
  const { resources } = await runProgram(stack, () => {
    const provider = new Provider('shop', 'main', {});
    new Resource('shop:index:Book', 'book', {}, { provider });
  });
  expect(resources[1]?.provider).toBe('pulumi:providers:shop::main');
});

test('what a program throws is kept, with what it had registered until then', async () => {
  const run = await runProgram(stack, () => {
    new Resource('shop:index:Book', 'early', {});
    throw new RunError('enough');
  });
  expect(run.failure).toEqual(new RunError('enough'));
  expect(run.resources.map(({ name }) => name)).toEqual(['early']);
});

test('two runs do not see each other', async () => {
  await runProgram(stack, () => new Resource('shop:index:Book', 'one', {}));
  const { resources } = await runProgram({ project: 'other', stack: 'x' }, () => new Shelf('only'));
  expect(resources.map(({ name }) => name)).toEqual(['only', 'first', 'second']);
  expect(resources[0]?.parent).toBe('pulumi:pulumi:Stack::other-x');
});

describe('two resources of one type and name', () => {
  const book = (parent?: ComponentResource) =>
    new Resource('shop:index:Book', 'twin', {}, parent === undefined ? {} : { parent });

  test('are refused, like the engine does', async () => {
    const run = runProgram(stack, () => [book(), book()].length);
    await expect(run).rejects.toThrow('two resources are shop:index:Book::twin below pulumi:pulumi:Stack::shop-test');
  });

  test('are two below different parents', async () => {
    const run = await runProgram(stack, () => {
      book();
      book(new ComponentResource('shop:index:Box', 'box'));
    });
    expect(run.resources).toHaveLength(3);
  });
});
