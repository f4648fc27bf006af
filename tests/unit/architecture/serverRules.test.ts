/** The server rules in `docs/deploy.md` beside the list of formats: each format is sent with its type, and text as UTF-8, packed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentType, FORMAT_NAMES, FORMATS } from '../../../src/lib/press/formats';
import { recipeWith } from '../../clients/recipes';
import { publishRules, ruleOf } from '../../clients/s3Recipe';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const nginx = recipeWith('nginx', 'server {');

/** The words of a directive. */
function directive(name: string): string[] {
	const [, words = ''] = new RegExp(`\\b${name} ([^;{]*);`).exec(nginx) ?? [];
	return words.split(/\s+/);
}

/** Ending → type, where it adds to the list that nginx brings along. */
const [, added = ''] = /\btypes \{([^}]*)\}/.exec(nginx) ?? [];
const types = new Map([...added.matchAll(/([a-z]+\/[\w.+-]+) (\w+);/g)].map(([, type, ending]) => [ending, type]));
/** What the `mime.types` of nginx 1.18 has of ours. */
const KNOWN = ['png', 'svg', 'pdf', 'json', 'docx', 'pptx', 'xlsx', 'zip'];

/** Servers go by what stands behind the last dot. */
const SERVED = FORMAT_NAMES.filter((format) => !format.includes('.'));

describe('the rules for servers', () => {
	it.each(SERVED)('of nginx know the type of .%s', (format) => {
		if (!KNOWN.includes(format)) expect(types.get(format)).toBe(FORMATS[format].mime);
		else expect(types.has(format)).toBe(false);
	});

	it.each(SERVED.filter((format) => FORMATS[format].isText))('of nginx send .%s as UTF-8, and packed', (format) => {
		expect(directive('charset_types')).toContain(FORMATS[format].mime);
		expect(directive('gzip_types')).toContain(FORMATS[format].mime);
	});

	it.each(SERVED)('of rclone give .%s its type', (format) => {
		expect(ruleOf(`figures/x.${format}`, publishRules())?.type).toBe(contentType(FORMATS[format]));
	});

	it.each(FORMAT_NAMES.filter((format) => FORMATS[format].by !== 'order'))(
		'have an address in README for .%s',
		(format) => {
			expect(readme).toMatch(new RegExp(`(?:\`|<slug>)\\.${format.replaceAll('.', '\\.')}\``));
		}
	);
});
