import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Beginnings of what is said of standings, bases, bounds, speakers and withdrawals. */
const WORDS =
	/counts differ|the same thing agree|['"`>]Disputed|'disputed'|disputed by|(?<!isEval)Supported|ot checked against|comparable source|Withdrawn(?: on|:)|was withdrawn on|, per \$\{|said by \$\{|our copy of the text|(?<!was |were )not given|where it is rounded/;

/** Lists of the words that a house may put in the place of others, by which data are refused. */
const LISTED = ['src/lib/quantity/statusWords.ts', 'src/lib/quantity/types.ts'];

/** Comments may quote what is said. */
function withoutComments(code: string): string {
	return code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

describe('what is said of standings, bases, bounds, speakers and withdrawals', () => {
	it('is worded in `sentences` and nowhere else', () => {
		const wording = filesBelow('src').filter((file) => WORDS.test(withoutComments(readFileSync(file, 'utf8'))));
		const outside = wording.filter((file) => !file.startsWith('src/lib/sentences/') && !LISTED.includes(file));
		expect(wording).toContain('src/lib/sentences/standing.ts');
		expect(outside).toEqual([]);
	});
});
