/** Buttons of files that a site does not have ahead: who presses one gets the file, made in the page. */
export function makeWhenPressed(): void {
	addEventListener('click', (event) => {
		const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-make]');
		if (!button) return;
		void import('./made').then(({ saveBeside }) => saveBeside(button));
	});
}
