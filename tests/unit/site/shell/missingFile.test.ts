import { expect, test } from 'vitest';
import { missingFile } from '../../../../src/lib/site/shell/missingFile';

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
