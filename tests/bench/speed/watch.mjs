/* A script as it stands: what compiles the rest would put names of its own into it. */
/** Runs in a page before anything else of it: notes when a mark of the chart has been painted, until when
    long tasks run, when the page's scripts answer, and what shifts. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- called by the text that `measure.ts` puts behind it
function watch(mark) {
	const watched = { shift: 0, busyUntil: 0 };
	Object.assign(window, { watched });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if ('value' in entry) watched.shift += Number(entry.value);
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => {
		for (const { name, startTime } of list.getEntries())
			if (name === 'first-contentful-paint') watched.paintAt = startTime;
	}).observe({ type: 'paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			watched.busyUntil = Math.max(watched.busyUntil, startTime + duration);
	}).observe({ type: 'longtask', buffered: true });
	addEventListener('hydrated', () => {
		watched.hydratedAt = performance.now();
	});
	const isDrawn = (element) => {
		if (element instanceof HTMLCanvasElement) {
			const { width, height } = element;
			const pixels =
				width > 0 && height > 0 ? element.getContext('2d')?.getImageData(0, 0, width, height).data : undefined;
			return pixels?.some((value) => value !== 0) ?? false;
		}
		const { width, height } = element.getBoundingClientRect();
		return width > 0 && height > 0;
	};
	let isBlank = true;
	const look = () => {
		if (![...document.querySelectorAll(mark)].some(isDrawn)) {
			if (document.body?.innerText) isBlank = false;
			requestAnimationFrame(look);
			return;
		}
		watched.isInFirstPaint = isBlank;
		// A message is delivered after the frame has been painted.
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			watched.chartAt = performance.now();
		};
		requestAnimationFrame(() => port2.postMessage(undefined));
	};
	requestAnimationFrame(look);
}
