import { expect, test } from 'vitest';
import { embedInstead, missingFile } from '../../../../src/lib/site/shell/missingFile';

test.each([
	['/figures/oil-half-cm.png', 'oil-half', 'png'],
	['/figures/oil-half.csl.json', 'oil-half', 'csl.json'],
	['/figures/oil-half-slide.pptx', 'oil-half', 'pptx']
])('%s is a file of a figure', (path, slug, format) => {
	expect(missingFile(path, '')).toMatchObject({ slug, format, name: path.slice('/figures/'.length) });
	expect(missingFile(`/archive${path}`, '/archive')).toMatchObject({ slug, format });
});

test.each(['/figures/oil-half/', '/figures/oil-half/v1.png', '/data/all.zip', '/figures/oil.exe', '/'])(
	'%s is none',
	(path) => {
		expect(missingFile(path, '')).toBeUndefined();
	}
);

test.each([
	['/embed/oil-half/', '/embed/oil-half/brief/'],
	['/embed/oil-half/plain/', '/embed/oil-half/brief/'],
	['/embed/oil-half/solid-dark/', '/embed/oil-half/brief/#solid-dark'],
	['/embed/oil-half/brief/dark/', '/embed/oil-half/brief/#dark']
])('instead of %s a lean figure has %s', (path, instead) => {
	expect(embedInstead(path, '')).toEqual({ slug: 'oil-half', path: instead });
	expect(embedInstead(`/archive${path}`, '/archive')?.path).toBe(instead);
});

test.each(['/embed/oil-half/brief/', '/embed/oil-half/v1/', '/figures/oil-half/', '/embed/'])(
	'%s is its own, or no embed',
	(path) => {
		expect(embedInstead(path, '')).toBeUndefined();
	}
);
