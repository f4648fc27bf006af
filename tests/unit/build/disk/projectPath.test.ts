import { expect, it } from 'vitest';
import { checkProjectPath } from '../../../../src/build/disk/projectPath';

it('a project may lie in a folder with spaces, accents and quotation marks in its path', () => {
	expect(() => checkProjectPath(`/home/Zoë/Zahlen & Wörter (2)/it's`)).not.toThrow();
});

it.each(['/home/a # b', '/srv/100%', '/srv/what?', '/srv/a*'])(
	'nothing is built in “%s”, and it is said why',
	(folder) => {
		expect(() => checkProjectPath(folder)).toThrow(`The project lies in “${folder}”. Vite cannot build`);
	}
);

it('every sign is named once', () => {
	expect(() => checkProjectPath('/a#b/c#d%')).toThrow('with “#” or “%” in its path: rename it');
});
