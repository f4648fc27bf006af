/** What has to be seen of our own pages for the chart to be there. */
export const OUR_MARKS = {
	embed: 'main svg[viewBox] :is(rect, path)',
	page: 'main svg[data-width] :is(rect, path)'
} as const;
