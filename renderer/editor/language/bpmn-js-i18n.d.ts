declare module 'bpmn-js-i18n/translations/ja' {
  const translations: Record<string, string>
  export default translations
}
