import { describe, expect, it } from 'vitest';
import { iframeSnippet, snippetsOf } from '../../../../src/lib/site/embed/snippets';

const INPUT = {
	slug: 'trade',
	title: 'Trade',
	site: 'https://figures.example',
	size: { width: 640, height: 900, css: 'max(800px,min(900px,(740px - 100%)*1e5))', least: 800 }
};

describe('an iframe to paste', () => {
	it('has no element that is empty but the iframe: TinyMCE and HTML Tidy drop such', () => {
		const empty = [...iframeSnippet(INPUT).matchAll(/<(\w+)[^>]*><\/\1>/g)].map(([, name]) => name);
		expect(empty).toEqual(['iframe']);
	});

	it('is not lazy: Firefox prints no lazy frame that was never scrolled to', () => {
		expect(iframeSnippet(INPUT)).not.toContain('lazy');
	});

	it('has the scheme of the page around it, whatever a framework gives to iframes; a dark one is for dark pages', () => {
		expect(iframeSnippet(INPUT)).toContain(';color-scheme:inherit"');
		expect(iframeSnippet({ ...INPUT, variant: 'auto' })).toContain(';color-scheme:inherit"');
		expect(iframeSnippet({ ...INPUT, variant: 'dark' })).toContain(';color-scheme:dark"');
	});
});

describe('lines of a lean figure', () => {
	const lean = { ...INPUT, alt: 'Trade grew', citation: 'A, 2024', lean: true } as const;
	const codeOf = (id: string, variant: 'brief' | 'brief/dark') =>
		snippetsOf({ ...lean, variant }).find((each) => each.id === id)?.code;

	it('choose the look by a fragment of its one document', () => {
		expect(codeOf('iframe', 'brief')).toContain('src="https://figures.example/embed/trade/brief/"');
		expect(codeOf('iframe', 'brief/dark')).toContain('src="https://figures.example/embed/trade/brief/#dark"');
		expect(codeOf('notion', 'brief/dark')).toBe('https://figures.example/embed/trade/brief/#dark');
	});

	it('tell the element so', () => {
		expect(codeOf('component', 'brief')).toContain('variant="brief"');
		expect(codeOf('component', 'brief/dark')).toContain('variant="brief#dark"');
	});
});
