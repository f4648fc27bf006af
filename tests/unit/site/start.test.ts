import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startByData } from '../../../src/lib/site/start';

/** As kit writes it. */
function page(data: string, start = 'kit.start(app, element, {'): { html: string; hash: string } {
	const code = `
				{
					__sveltekit_1vzi1g = {
						base: "/archive"
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("/archive/_app/start.js"),
						import("/archive/_app/app.js")
					]).then(([kit, app]) => {
						${start}
							node_ids: [0, 2],
							data: ${data},
							form: null,
							error: null
						});
					});
				}
			`;
	const hash = `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	return {
		hash,
		html: `<meta content="script-src 'strict-dynamic' 'sha256-a' ${hash}"><p>{}</p><script>${code}</script>`
	};
}

describe('a page’s start', () => {
	it('is told as data, and its script is no longer in the policy', () => {
		const { html, hash } = page('[null,(function(a){return {title:"</script> $& “x”",twice:[a,a]}}({b:1}))]');
		const started = startByData(html);
		expect(started).toContain(`content="script-src 'strict-dynamic' 'sha256-a'"`);
		expect(started).not.toContain(hash);
		const [, json = ''] = /<script type="application\/json" data-start>(.*)<\/script>$/s.exec(started) ?? [];
		expect(json).not.toContain('<');
		expect(JSON.parse(json)).toEqual({
			globals: { __sveltekit_1vzi1g: { base: '/archive' } },
			modules: ['/archive/_app/start.js', '/archive/_app/app.js'],
			options: {
				node_ids: [0, 2],
				data: [null, { title: '</script> $& “x”', twice: [{ b: 1 }, { b: 1 }] }],
				form: null,
				error: null
			}
		});
	});

	it('stays as it is where a page has no script', () => {
		expect(startByData('<p>Words</p>')).toBe('<p>Words</p>');
	});

	it.each(['[Infinity]', '[new Date(0)]', '[new Map()]', '[1n]'])(
		'is refused with %s, which JSON cannot tell',
		(data) => {
			expect(() => startByData(page(data).html)).toThrow('JSON cannot tell');
		}
	);

	it('is refused if kit starts its pages in another way', () => {
		expect(() => startByData(page('[null]', 'kit.begin(app, element, {').html)).toThrow('in another way');
	});
});
