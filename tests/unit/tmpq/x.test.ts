import { it } from 'vitest';
import { shownFigures } from '../../../src/lib/dataset/current';
import { standingWords } from '../../../src/lib/sentences/figureStanding';
import { captionOf, captionText, footnoteText } from '../../../src/lib/press/report/caption';
import { readFigureRecord } from '../../../src/lib/press/record/figureRecord';
import { jsonFile } from '../../../src/lib/press/record/json';
it('x', () => {
  for (const f of shownFigures()) { const r = readFigureRecord(jsonFile(f, 'https://example.org/figures/x/')); const c = captionOf(r);
   console.log('##', f.slug, f.standing, '\nW:', standingWords(f), '\nC:', captionText(c), '\nF:', footnoteText(c)); for (const e of f.evidence) console.log('   ', e.id, e.standing, e.checks.map(k=>k.verdict).join()); }
});
