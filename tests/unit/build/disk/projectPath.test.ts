import { expect, it } from 'vitest';
import { checkProjectPath } from '../../../../src/build/disk/projectPath';

it.each([`/home/Zoë/Zahlen & Wörter (2)/it's`, '/srv/100%', '/srv/a%20b', '/srv/a*'])(
	'a project may lie in “%s”',
	(folder) => {
		expect(() => checkProjectPath(folder)).not.toThrow();
	}
);

it.each(['/home/a # b', '/srv/what?'])('nothing is built in “%s”, and it is said why', (folder) => {
	expect(() => checkProjectPath(folder)).toThrow(`The project lies in “${folder}”. Vite cannot build`);
});

it('every sign is named once', () => {
	expect(() => checkProjectPath('/a#b/c#d?')).toThrow('with “#” or “?” in its path: rename it');
});
