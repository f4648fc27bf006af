import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { openQuietly } from './openQuietly';
import { SITE } from './setup/site';

/** One page of each kind, in every look: those of figures and sources are made of the same parts. Relative to the site. */
function pagesOfEachKind(): string[] {
	const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		// A piece of a page, to be pasted.
		.filter((name) => !name.endsWith('.figure.html'));
	const pages = files.map((name) => name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).sort();
	const kindOf = (page: string) => page.replace(/^(figures|embed|sources)\/[^/]+/, '$1/*').replace(/\/v\d+/, '/v*');
	return [...new Map(pages.map((page) => [kindOf(page), page])).values()];
}

/** Notes what the content security policy refuses, from the first moment of each page. */
async function violationsOf(page: Page): Promise<string[]> {
	const violations: string[] = [];
	await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const note = Reflect.get(window, 'noteViolation');
			if (typeof note === 'function')
				note(`${location.pathname}: ${event.effectiveDirective} refused ${event.blockedURI}`);
		});
	});
	return violations;
}

for (const path of pagesOfEachKind()) {
	test(`the page “/${path}” keeps its content security policy, misses nothing and asks nobody else`, async ({
		page,
		baseURL
	}) => {
		const faults = await violationsOf(page);
		page.on('request', (request) => {
			const url = request.url();
			if (!url.startsWith(new URL('/', baseURL).href) && !url.startsWith('data:')) faults.push(`a request for ${url}`);
		});
		page.on('pageerror', (error) => faults.push(error.message));
		page.on('response', (response) => {
			if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
		});
		await openQuietly(page, path);
		expect(faults).toEqual([]);
		const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toContain('unsafe-inline');
		const findings = new CspEvaluator(new CspParser(policy ?? '').csp).evaluate();
		expect(findings.map(({ description }) => description)).toEqual([]);
	});
}

test('the policy admits no style attribute', async ({ page }) => {
	const violations = await violationsOf(page);
	await page.goto('');
	await expect(page.locator('[data-island]')).toHaveCount(0);
	expect(violations).toEqual([]);

	await page.evaluate(() => {
		const styled = document.createElement('p');
		styled.id = 'styled';
		styled.setAttribute('style', 'position: absolute');
		document.body.append(styled);
	});
	await expect(page.locator('#styled')).toHaveCSS('position', 'static');
	await expect.poll(() => violations).toHaveLength(1);
});

test('the policy lets no text become markup or code, where the browser knows Trusted Types', async ({ page }) => {
	await page.goto('');
	await expect(page.locator('[data-island]')).toHaveCount(0);
	const tried = await page.evaluate(() => {
		const attempt = (act: () => void): string => {
			try {
				act();
				return 'done';
			} catch (error) {
				return error instanceof Error ? error.name : String(error);
			}
		};
		const script = document.createElement('script');
		return {
			markup: attempt(() => (document.createElement('p').innerHTML = '<b>x</b>')),
			script: attempt(() => (script.src = '/x.js')),
			policy: attempt(() => Reflect.get(window, 'trustedTypes').createPolicy('own', {})),
			again: attempt(() => Reflect.get(window, 'trustedTypes').createPolicy('start', {}))
		};
	});
	expect(tried).toEqual({ markup: 'TypeError', script: 'TypeError', policy: 'TypeError', again: 'TypeError' });
});

test('a script that somebody has brought into a page does not run, be it the site’s own', async ({ page, request }) => {
	const answer = await request.get('check/');
	const brought = `<script src="${new URL('../embed.js', answer.url()).href}"></script><script>ran = 1</script></head>`;
	const body = (await answer.text()).replace('</head>', brought);
	await page.route('**/check/', (route) => route.fulfill({ contentType: 'text/html', body }));
	const violations = await violationsOf(page);
	await page.goto('check/');
	await expect(page.locator('[data-island]')).toHaveCount(0);
	expect(violations.filter((text) => text.includes('script-src-elem'))).toHaveLength(2);
	expect(await page.evaluate(() => 'ran' in window || customElements.get('cited-figure') !== undefined)).toBe(false);
});
