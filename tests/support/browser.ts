import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * Starts the Chromium that the npm registry ships, so that the tests need no system package: its own libraries are
 * unpacked beside it. Its fonts have no Chinese glyphs, so fontconfig is pointed at the font of the printed documents.
 */
export async function openBrowser(): Promise<Browser> {
  const home = await unpackedChromium();
  return playwright.launch({
    executablePath: join(home, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
    env: {
      HOME: home,
      PATH: process.env['PATH'] ?? '',
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: fontConfiguration(),
      TZ: 'Asia/Shanghai',
    },
    headless: true,
  });
}

/** Unpacked once into a folder of its own version; a run cut off half-way leaves nothing that looks finished. */
async function unpackedChromium(): Promise<string> {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  const { version } = require(manifest) as { version: string };
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;

  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(join(cache, 'unpacking-'));
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on Lambda.
  const before = { TMPDIR: process.env['TMPDIR'], AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'] };
  Object.assign(process.env, { TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
  if (existsSync(home)) rmSync(unpacking, { recursive: true });
  else renameSync(unpacking, home);
  return home;
}

function fontConfiguration(): string {
  const folder = join(cache, 'fonts');
  const file = join(folder, 'fonts.conf');
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  mkdirSync(folder, { recursive: true });
  const weights = ['400Regular', '500Medium', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`);
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">` +
      `<fontconfig>${weights.join('')}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
  );
  return folder;
}
