/** What is said where a file is dropped or chosen. */
export const UPLOAD = {
  drop: (formats: string): string => `把${formats}文件拖到这里，或者`,
  choose: '选择文件',
  sending: (name: string): string => `正在上传并读取“${name}”…`,
  refused: (name: string): string => `没有读取“${name}”`,
} as const;
