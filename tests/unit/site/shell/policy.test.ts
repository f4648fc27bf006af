import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import report from '../../../../src/lib/site/embed/report.ts?script';
import { recipeWith } from '../../../clients/recipes';
import { sent } from '../../../../src/lib/site/shell/early/sent.js';
import { EARLY_SCRIPT, EMBED_HEADER, PAGE_HEADER, REPORT_SCRIPT } from '../../../../src/lib/site/shell/policy.js';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const findings = (policy: string) =>
	new CspEvaluator(new CspParser(policy).csp).evaluate().map(({ description }) => description);

describe('the policy that servers send', () => {
	it('names the script that stands in every page, and the one in every embed', () => {
		expect(EARLY_SCRIPT).toBe(hashOf(sent(readFileSync('src/lib/site/shell/early/early.js', 'utf8'))));
		expect(REPORT_SCRIPT).toBe(hashOf(report));
	});

	it('is what docs/deploy.md has for nginx', () => {
		const sent = [...recipeWith('nginx', 'server {').matchAll(/add_header Content-Security-Policy "([^"]+)"/g)];
		expect(sent.map(([, policy]) => policy)).toEqual([PAGE_HEADER, EMBED_HEADER]);
	});

	it.each([
		['pages', PAGE_HEADER],
		['embeds', EMBED_HEADER]
	])('has no weakness that csp_evaluator knows, for %s', (_of, policy) => {
		expect(findings(policy)).toEqual([]);
		expect(findings(policy.replace('script-src', "script-src 'unsafe-eval'"))).not.toEqual([]);
	});
});
