import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { generatedSet } from '../../bench/generate.ts';
import { testBrowser } from '../../scripts/browser.mjs';
import { openComparison } from '../../src/save/open.ts';
import { asTerminal, ENDLESS, READING, run, saying, scratch, seeds, started, written } from './command.notation.ts';

/** Enough for more than a second of work. */
const MANY = generatedSet(50, 12, 0.1).map((text, index) => written(`${index}.txt`, text));

describe('source-diff compare, stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('leaves what was there before, nothing half-written, and ends with status 130 on %s', async (signal) => {
    const output = written('before.json', 'what was there before');
    const { child, ended } = started(['compare', ...MANY, '-o', output], asTerminal('stderr'));
    await saying(child, /Comparing/);
    child.kill(signal);
    expect(await ended).toMatchObject({ status: 130, stdout: '' });
    expect(readFileSync(output, 'utf8')).toBe('what was there before');
    expect(readdirSync(scratch).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  it('ends in the midst of making a report, and leaves nothing half-written', async () => {
    const output = join(scratch, 'endless.html');
    const { child, ended } = started(['compare', ...seeds, '-o', output], ENDLESS);
    await saying(child, /making/);
    child.kill('SIGINT');
    await ended;
    expect(child.signalCode).toBe('SIGINT');
    expect(readdirSync(scratch).filter((file) => file.startsWith('endless'))).toEqual([]);
  });

  it('leaves nothing of the browser that was drawing, nor of the page that it drew', async () => {
    const temporary = join(scratch, 'stopped');
    mkdirSync(temporary);
    const browser = (await testBrowser())!;
    const { child, ended } = started(['compare', ...seeds, '-o', join(scratch, 'stopped.pdf'), '--browser', browser], [], { TMPDIR: temporary });
    const isDrawing = () => readdirSync(temporary).some((folder) => existsSync(join(temporary, folder, 'profile', 'Default')));
    while (!isDrawing()) await setTimeout(5);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 130 });
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(scratch)).not.toContain('stopped.pdf');
  });

  it('ends while it waits for standard input', async () => {
    const { child, ended } = started(['compare', seeds[0]!, '-'], READING);
    await saying(child, /reading/);
    child.stdin!.write('The beginning of an article');
    child.kill('SIGINT');
    expect(await ended).toEqual({ status: 130, stdout: '', stderr: 'reading\n' });
  });

  it('ends quietly when whoever reads has enough', async () => {
    const { child, ended } = started(['compare', ...seeds, '--format', 'html']);
    child.stdout!.once('data', () => child.stdout!.destroy());
    expect(await ended).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('source-diff compare, with many articles', () => {
  it('does with little memory, and says on a terminal how far it is', () => {
    const output = join(scratch, 'fifty.json');
    const { status, stdout, stderr } = run(['compare', ...MANY, '-o', output], { node: ['--max-old-space-size=160', ...asTerminal('stderr')] });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(openComparison(readFileSync(output, 'utf8')).articles).toHaveLength(50);
    expect(stderr).toMatch(/^\r\u001B\[K[A-Z][^\n]*\r\u001B\[K$/);
  });

  it('says nothing where standard error is no terminal', () => {
    expect(run(['compare', ...MANY.slice(0, 20)])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('what -o names', () => {
  it('stays a link where it is one', () => {
    const target = written('target.json', '');
    const link = join(scratch, 'link.json');
    symlinkSync(target, link);
    expect(run(['compare', ...seeds.slice(0, 2), '-o', link]).status).toBe(0);
    expect(readlinkSync(link)).toBe(target);
    expect(() => openComparison(readFileSync(target, 'utf8'))).not.toThrow();
  });

  it('may be a device', () => {
    expect(run(['compare', ...seeds.slice(0, 2), '-o', '/dev/null', '--format', 'json'])).toMatchObject({ status: 0, stderr: '' });
    expect(() => readdirSync('/dev/null')).toThrow(/ENOTDIR/);
  });

  it('is refused where it is read too', () => {
    const article = written('article.txt', 'The mayor opened the bridge.');
    expect(run(['compare', seeds[0]!, article, '-o', article])).toMatchObject({ status: 2, stderr: expect.stringContaining('it is read too') });
    expect(readFileSync(article, 'utf8')).toBe('The mayor opened the bridge.');
    expect(run(['compare', ...seeds, '--hide-outlets', '-o', join(scratch, 'one.md'), '--answer-key', join(scratch, 'one.md')])).toMatchObject({ status: 2 });
  });

  it('is refused where it is a folder or in none', () => {
    expect(run(['compare', ...seeds, '-o', scratch, '--format', 'json'])).toMatchObject({ status: 2, stderr: expect.stringContaining('it is a folder') });
    expect(run(['compare', ...seeds, '-o', join(scratch, 'no', 'such.json')])).toMatchObject({ status: 2, stderr: expect.stringContaining('its folder is not there') });
  });
});
