import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openComparison } from '../../src/save/open.ts';
import { run, scratch, seeds, written } from './command.notation.ts';

describe('source-diff compare', () => {
  it('prints the saved form of the five samples', () => {
    const { status, stdout, stderr } = run(['compare', ...seeds, '--format', 'json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { articles, alignments } = openComparison(stdout);
    expect(articles.map(({ sigil }) => sigil)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(alignments).toHaveLength(10);
  });

  it('gives the same bytes twice', () => {
    const args = ['compare', ...seeds.slice(0, 2), '--format', 'json'];
    expect(run(args).stdout).toBe(run(args).stdout);
  });

  it('prints a short summary without a format', () => {
    const { status, stdout } = run(['compare', seeds[1]!, seeds[3]!]);
    expect(status).toBe(0);
    expect(stdout).toContain('Putin, Trump Agree To Joint Efforts');
    expect(stdout).toMatch(/A ~ B: \d+ matches/);
    expect(stdout).toContain('B  003_f37d37c72dad7c96.txt: Trump, Putin');
  });

  it('prints a date as far as it is known', () => {
    expect(run(['compare', ...seeds]).stdout).toMatch(/39 sentences, 831 words, November 11, 13 lines set aside/);
  });

  it('writes to a file and leaves nothing else there', () => {
    const output = join(scratch, 'out', 'comparison.json');
    expect(run(['compare', ...seeds, '-o', output]).status).toBe(2);
    const there = join(scratch, 'comparison.json');
    const { status, stdout } = run(['compare', ...seeds, '--format', 'json', '-o', there]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(() => openComparison(readFileSync(there, 'utf8'))).not.toThrow();
    expect(readdirSync(scratch).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  it('reads standard input, web pages, Markdown and saved comparisons', () => {
    const page = written('page.html', '<!doctype html><html lang="en"><body><nav>Home</nav><article><h1>Bridge opens</h1>' + '<p>The mayor opened the new harbour bridge on Sunday before a crowd of two thousand people, the city said.</p>'.repeat(6) + '</article></body></html>');
    const notes = written('notes.md', '# Bridge opened\n\nThe mayor *opened* the new harbour bridge on Sunday.\n');
    const saved = written('saved.json', run(['compare', page, notes, '--format', 'json']).stdout);
    const { status, stdout, stderr } = run(['compare', saved, '-', '--format', 'json'], { input: 'On Sunday the harbour bridge was opened by the mayor.' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(openComparison(stdout).articles).toHaveLength(3);
  });

  it('shows a single saved comparison as it is', () => {
    const saved = run(['compare', ...seeds.slice(0, 2), '--format', 'json']).stdout;
    expect(run(['compare', written('two.json', saved), '--format', 'json']).stdout).toBe(saved);
  });

  it('counts an article that was set apart when told to', () => {
    const counted = openComparison(run(['compare', ...seeds, '--count', seeds[4]!, '--format', 'json']).stdout);
    expect(counted.articles.map(({ setApart }) => setApart)).toEqual([false, false, false, false, false]);
    const apart = openComparison(run(['compare', ...seeds, '--set-apart', seeds[0]!, '--format', 'json']).stdout);
    expect(apart.articles[0]!.setApart).toBe(true);
  });

  it.each([
    ['no such file', () => ['compare', seeds[0]!, join(scratch, 'none.txt')], /none\.txt: there is no such file/],
    ['a folder', () => ['compare', seeds[0]!, scratch], /it is a folder/],
    ['an empty file', () => ['compare', seeds[0]!, written('empty.txt', '')], /empty\.txt: .*(empty|no text)/i],
    ['an empty file, in the language asked for', () => ['compare', seeds[0]!, written('empty.txt', ''), '--lang', 'de'], /empty\.txt: Die Datei ist leer\./],
    ['an image', () => ['compare', seeds[0]!, written('image.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))], /image\.txt: .*image/i],
    ['a tampered comparison', () => ['compare', written('bad.json', '{"schema":1,"articles":[]}')], /bad\.json: engine: is not a text/],
    ['one article only', () => ['compare', seeds[0]!], /at least two articles/],
    ['no article', () => ['compare'], /at least two articles/],
    ['an unknown format', () => ['compare', ...seeds, '--format', 'xls'], /--format xls is not known/],
    ['an unknown option', () => ['compare', ...seeds, '--colour'], /--colour/],
    ['a wrong threshold', () => ['compare', ...seeds, '--threshold', '7'], /--threshold 7/],
    ['an unknown command', () => ['diff', ...seeds], /no command diff/],
    ['a stray --count', () => ['compare', ...seeds, '--count', 'x.txt'], /--count x\.txt is not among/],
  ])('ends with status 2 and one line on %s', (_, args, message) => {
    const { status, stdout, stderr } = run(args());
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(message);
  });

  it('explains itself', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['--help']).stdout).toContain('source-diff compare FILE...');
    expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
