/** The toolbar of a figure's chart: full screen, copy, download what is shown, print, link. Its buttons are the server's. */
import { copied } from '../../ui/copyPicture';

/** How long it says how a press went, in ms. */
const TOLD = 2500;

/** What each panel can be taken away as, by the endings of the figure's files; what is not here is taken as the first. */
const FILES: Readonly<Record<string, string>> = { brief: '-brief.png', chart: '.png', table: '.csv', sources: '.json' };

export function answerTools(bar: HTMLElement): void {
	const { file = '', lean } = bar.dataset;
	const endingOf = (panel: string | undefined) => fileOf(panel, lean !== undefined);
	const status = bar.querySelector('[role="status"]');
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tell = (text: string) => {
		status?.replaceChildren(text);
		clearTimeout(timer);
		timer = setTimeout(() => status?.replaceChildren(''), TOLD);
	};
	const download = bar.querySelector<HTMLAnchorElement>('[data-tool="download"]');
	const follow = () => {
		if (download) download.href = file + endingOf(shownPanel()?.id);
	};
	const press: Readonly<Record<string, () => Promise<string>>> = {
		full: async () => {
			await shownPanel()?.requestFullscreen();
			return '';
		},
		copy: () => copied(file + endingOf(shownPanel()?.id === 'chart' ? 'chart' : 'brief')),
		print: () => {
			window.print();
			return Promise.resolve('');
		},
		link: async () => {
			await navigator.clipboard.writeText(location.href);
			return 'Link copied';
		}
	};
	bar.addEventListener('click', ({ target }) => {
		const tool = target instanceof Element ? target.closest<HTMLElement>('button[data-tool]')?.dataset.tool : undefined;
		const pressed = tool === undefined ? undefined : press[tool];
		pressed?.().then(tell, () => tell('The browser did not allow it'));
	});
	addEventListener('hashchange', follow);
	follow();
}

/** A lean figure has one picture ahead, in full. */
function fileOf(panel: string | undefined, isLean: boolean): string {
	const ending = FILES[panel ?? ''] ?? '-brief.png';
	return isLean ? ending.replace('-brief', '') : ending;
}

function shownPanel(): HTMLElement | undefined {
	return [...document.querySelectorAll<HTMLElement>('.panels > .panel')].find((panel) => panel.checkVisibility());
}
