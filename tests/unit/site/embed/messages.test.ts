import { describe, expect, it } from 'vitest';
import { heightMessages } from '../../../../src/lib/site/embed/messages';

const place = (search: string, hash: string) => ({
	href: `https://figures.example/embed/trade/${search}${hash}`,
	pathname: '/embed/trade/',
	search,
	hash
});

describe('the messages of an embed', () => {
	it('name the id that pym.js gave and the secret that WordPress gave', () => {
		const messages = heightMessages(
			{ width: 320, height: 480 },
			place('?initialWidth=1&childId=one', '#?secret=s1'),
			'500'
		);
		expect(messages).toContain('pymxPYMxonexPYMxheightxPYMx480');
		expect(messages).toContainEqual({ message: 'height', value: 480, secret: 's1' });
	});

	it('name the figure for Datawrapper’s hosts, below any path', () => {
		const messages = heightMessages(
			{ width: 320, height: 480 },
			{ ...place('', ''), pathname: '/base/embed/oil/dark/' },
			'500'
		);
		expect(messages).toContainEqual({ 'datawrapper-height': { oil: 480 } });
		const called = heightMessages({ width: 320, height: 480 }, { ...place('', ''), pathname: '/embed/embed/dark/' });
		expect(called).toContainEqual({ 'datawrapper-height': { embed: 480 } });
	});
});
