/** What a refusal advises about a question that can be ordered as a file instead. */
export const IN_BACKGROUND = '或改为后台导出(requestExport)';
