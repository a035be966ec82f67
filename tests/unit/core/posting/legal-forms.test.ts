import { describe, expect, it } from 'vitest';
import { splitLegalForm } from '../../../../src/core/posting/legal-forms';

describe('splitLegalForm', () => {
  it.each([
    ['Larkfield Health, Inc.', 'Larkfield Health'],
    ['Muster Werke GmbH & Co. KG', 'Muster Werke'],
    ['Muster Werke GmbH & Co. KGaA', 'Muster Werke'],
    ['Nordlicht gGmbH', 'Nordlicht'],
    ['Beispiel UG (haftungsbeschränkt)', 'Beispiel'],
    ['Verein Sonnenhof e.V.', 'Verein Sonnenhof'],
    ['Boulangerie Petit S.A.R.L.', 'Boulangerie Petit'],
    ['Ejemplo Logística S. L.', 'Ejemplo Logística'],
    ['Grupo Prueba S.A. de C.V.', 'Grupo Prueba'],
    ['Esempio S.p.A.', 'Esempio'],
    ['Exemplo Serviços Ltda.', 'Exemplo Serviços'],
    ['Voorbeeld B.V.', 'Voorbeeld'],
    ['Przykład Sp. z o.o.', 'Przykład'],
    ['Príklad s.r.o.', 'Príklad'],
    ['Primer d.o.o.', 'Primer'],
    ['Exempel AB (publ)', 'Exempel'],
    ['Eksempel A/S', 'Eksempel'],
    ['Esimerkki Oy', 'Esimerkki'],
    ['Tidewater Pty Ltd', 'Tidewater'],
    ['Sample Software Pvt. Ltd.', 'Sample Software'],
    ['Contoh Sdn. Bhd.', 'Contoh'],
    ['Marina Trading FZ-LLC', 'Marina Trading'],
    ['株式会社サンプル', 'サンプル'],
    ['サンプル株式会社', 'サンプル'],
    ['ООО «Ромашка»', 'Ромашка'],
    ['UAB Vilnis', 'Vilnis'],
    ['Sample Holdings Co., Ltd.', 'Sample Holdings'],
  ])('%s: %s', (raw, name) => {
    const split = splitLegalForm(raw);
    expect(split.name).toBe(name);
    expect(split.form).not.toBe('');
  });

  it.each([
    'Tiffany & Co.',
    'Limited',
    'Fish and Co',
    'SE',
    'Casa',
    'Costa',
    'Visa',
    'Nokia',
    'Lasa 3',
    'The Company',
  ])('keeps %s', (raw) => {
    expect(splitLegalForm(raw)).toEqual({ name: raw, form: '' });
  });

  it('is quick on names made to be slow', () => {
    const startedAt = performance.now();
    for (const piece of ['a. ', 'inc, ', ' & co', '& co. kg ', 's.a.']) splitLegalForm(piece.repeat(50_000));
    expect(performance.now() - startedAt).toBeLessThan(300);
  });
});
