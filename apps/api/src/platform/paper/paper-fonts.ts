import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The typeface of everything that is printed; what a document uses of it is embedded in the document. */
export const PAPER_FONTS = {
  text: require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
} as const;
