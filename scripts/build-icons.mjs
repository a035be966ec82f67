// Renders the toolbar icons from src/ui/icon.svg. Run by hand after changing the drawing; the PNGs are committed.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const SIZES_PX = [16, 32, 48, 128];
const folder = new URL('../public/icon/', import.meta.url);
const svg = await readFile(new URL('../src/ui/icon.svg', import.meta.url), 'utf8');

const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH === undefined ? {} : { executablePath: process.env.CHROMIUM_PATH }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES_PX) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
