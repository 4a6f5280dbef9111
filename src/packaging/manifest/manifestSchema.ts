/**
 * The parts of Microsoft's schema that the manifest uses: children in their only valid order, after
 * [MS-OWEMXML] 5.2, 5.6 and 5.7. `!` once, `?` at most once, `+` at least once, `*` any number.
 * A path stands for the end of an element's path, and the longest that fits counts, for
 * the same name means different things in the two halves of a manifest.
 */
export const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id!',
    'AlternateId?',
    'Version!',
    'ProviderName!',
    'DefaultLocale!',
    'DisplayName!',
    'Description!',
    'IconUrl!',
    'HighResolutionIconUrl!',
    'SupportUrl!',
    'AppDomains?',
    'Hosts!',
    'Requirements!',
    'DefaultSettings!',
    'Permissions!',
    'VersionOverrides!',
  ],
  'OfficeApp/DisplayName': ['Override*'],
  'OfficeApp/Description': ['Override*'],
  'OfficeApp/IconUrl': ['Override*'],
  'OfficeApp/HighResolutionIconUrl': ['Override*'],
  'OfficeApp/SupportUrl': ['Override*'],
  AppDomains: ['AppDomain+'],
  Hosts: ['Host+'],
  Requirements: ['Sets!'],
  Sets: ['Set+'],
  DefaultSettings: ['SourceLocation!'],
  'DefaultSettings/SourceLocation': ['Override*'],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts!', 'Resources!'],
  'VersionOverrides/Hosts/Host': ['Runtimes!', 'DesktopFormFactor!'],
  Runtimes: ['Runtime+'],
  DesktopFormFactor: ['GetStarted!', 'FunctionFile!', 'ExtensionPoint+'],
  GetStarted: ['Title!', 'Description!', 'LearnMoreUrl!'],
  ExtensionPoint: ['CustomTab!'],
  CustomTab: ['Group+', 'Label!'],
  Group: ['Label!', 'Icon!', 'Control+'],
  Icon: ['bt:Image+'],
  Control: ['Label!', 'Supertip!', 'Icon!', 'Action!', 'Enabled?'],
  Supertip: ['Title!', 'Description!'],
  'Action:ShowTaskpane': ['TaskpaneId?', 'SourceLocation!', 'Title?'],
  'Action:ExecuteFunction': ['FunctionName!'],
  Resources: ['bt:Images!', 'bt:Urls!', 'bt:ShortStrings!', 'bt:LongStrings!'],
  'bt:Images': ['bt:Image+'],
  'bt:Urls': ['bt:Url+'],
  'bt:ShortStrings': ['bt:String+'],
  'bt:LongStrings': ['bt:String+'],
  'bt:Images/bt:Image': ['bt:Override*'],
  'bt:Url': ['bt:Override*'],
  'bt:String': ['bt:Override*'],
};

const REFERENCE = ['resid'];
const SETTING = ['DefaultValue'];
const RESOURCE = ['id', 'DefaultValue'];

/** Attributes that an element must have, by the end of its path; `name=value` for a fixed value. */
export const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'xmlns=http://schemas.microsoft.com/office/appforoffice/1.1',
    'xmlns:xsi=http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:bt=http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    'xsi:type=TaskPaneApp',
  ],
  'OfficeApp/DisplayName': SETTING,
  'OfficeApp/Description': SETTING,
  'OfficeApp/IconUrl': SETTING,
  'OfficeApp/HighResolutionIconUrl': SETTING,
  'OfficeApp/SupportUrl': SETTING,
  'DefaultSettings/SourceLocation': SETTING,
  Override: ['Locale', 'Value'],
  'bt:Override': ['Locale', 'Value'],
  'OfficeApp/Hosts/Host': ['Name=Workbook'],
  Sets: ['DefaultMinVersion'],
  Set: ['Name', 'MinVersion'],
  VersionOverrides: [
    'xmlns=http://schemas.microsoft.com/office/taskpaneappversionoverrides',
    'xsi:type=VersionOverridesV1_0',
  ],
  'VersionOverrides/Hosts/Host': ['xsi:type=Workbook'],
  'VersionOverrides/Description': REFERENCE,
  Runtime: ['resid', 'lifetime=long'],
  Title: REFERENCE,
  'GetStarted/Description': REFERENCE,
  'Supertip/Description': REFERENCE,
  LearnMoreUrl: REFERENCE,
  FunctionFile: REFERENCE,
  ExtensionPoint: ['xsi:type=PrimaryCommandSurface'],
  CustomTab: ['id'],
  Group: ['id'],
  Control: ['xsi:type=Button', 'id'],
  Label: REFERENCE,
  Action: ['xsi:type'],
  'Action/SourceLocation': REFERENCE,
  'Icon/bt:Image': ['size', 'resid'],
  'bt:Images/bt:Image': RESOURCE,
  'bt:Url': RESOURCE,
  'bt:String': RESOURCE,
};

/** The entry whose path is the longest that an element's path ends with. */
export const entryFor = <Entry>(
  table: Readonly<Record<string, Entry>>,
  path: string,
): Entry | undefined => {
  const names = path.split('/');
  return names.map((_, skipped) => table[names.slice(skipped).join('/')]).find(Boolean);
};
