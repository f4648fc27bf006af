import { expect, it } from 'vitest';
import { knownLanguage } from '../../../../src/lib/site/ui/localDate';

it('takes a language as browsers say it, and none where they say nothing of use', () => {
	expect(knownLanguage('de-AT')).toBe('de-AT');
	expect(knownLanguage('en-US@posix')).toBe('en-US');
	expect(knownLanguage('de_DE.UTF-8')).toBe('de-DE');
	for (const said of ['C', 'POSIX@x', '', undefined]) expect(knownLanguage(said), said).toBeUndefined();
});
