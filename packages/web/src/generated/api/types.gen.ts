// @ts-nocheck

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

export type SetupData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/setup';
};

export type SetupErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SetupError = SetupErrors[keyof SetupErrors];

export type SetupResponses = {
    /**
     * Default Response
     */
    200: {
        empty: boolean;
        demo: boolean;
        provinceName: string;
        demoAccounts: Array<{
            username: string;
            password: string;
            fullName: string;
            position: string;
            orgUnitName: string;
        }>;
    };
};

export type SetupResponse = SetupResponses[keyof SetupResponses];

export type SetUpData = {
    body: {
        provinceName: string;
        orgUnitName: string;
        fullName: string;
        username: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/api/setup';
};

export type SetUpErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SetUpError = SetUpErrors[keyof SetUpErrors];

export type SetUpResponses = {
    /**
     * Default Response
     */
    201: unknown;
};

export type SignOutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SignOutErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SignOutError = SignOutErrors[keyof SignOutErrors];

export type SignOutResponses = {
    /**
     * Default Response
     */
    204: void;
};

export type SignOutResponse = SignOutResponses[keyof SignOutResponses];

export type SignInData = {
    body: {
        username: string;
        password: string;
    };
    path?: never;
    query?: never;
    url: '/api/session';
};

export type SignInErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SignInError = SignInErrors[keyof SignInErrors];

export type SignInResponses = {
    /**
     * Default Response
     */
    204: void;
};

export type SignInResponse = SignInResponses[keyof SignInResponses];

export type MeData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/me';
};

export type MeErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type MeError = MeErrors[keyof MeErrors];

export type MeResponses = {
    /**
     * Default Response
     */
    200: {
        person: {
            id: string;
            fullName: string;
        };
        memberships: Array<{
            orgUnitId: string;
            orgUnitName: string;
            position: string;
            roles: Array<string>;
        }>;
        actingOrgUnitId: string;
        /**
         * An instant in UTC
         */
        now: string;
        /**
         * A day of law, 2021-10-30
         */
        today: string;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type MeResponse = MeResponses[keyof MeResponses];

export type MySessionsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/me/sessions';
};

export type MySessionsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type MySessionsError = MySessionsErrors[keyof MySessionsErrors];

export type MySessionsResponses = {
    /**
     * Default Response
     */
    200: {
        sessions: Array<{
            id: string;
            /**
             * An instant in UTC
             */
            createdAt: string;
            /**
             * An instant in UTC
             */
            lastSeenAt: string;
            userAgent: string | null;
            ipAddress: string | null;
            current: boolean;
        }>;
    };
};

export type MySessionsResponse = MySessionsResponses[keyof MySessionsResponses];

export type EndSessionData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/me/sessions/{id}';
};

export type EndSessionErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type EndSessionError = EndSessionErrors[keyof EndSessionErrors];

export type EndSessionResponses = {
    /**
     * Default Response
     */
    204: void;
};

export type EndSessionResponse = EndSessionResponses[keyof EndSessionResponses];

export type ChangePasswordData = {
    body: {
        currentPassword: string;
        newPassword: string;
    };
    path?: never;
    query?: never;
    url: '/api/me/password';
};

export type ChangePasswordErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ChangePasswordError = ChangePasswordErrors[keyof ChangePasswordErrors];

export type ChangePasswordResponses = {
    /**
     * Default Response
     */
    204: void;
};

export type ChangePasswordResponse = ChangePasswordResponses[keyof ChangePasswordResponses];

export type ReadTodayData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/today';
};

export type ReadTodayErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadTodayError = ReadTodayErrors[keyof ReadTodayErrors];

export type ReadTodayResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * A day of law, 2021-10-30
         */
        date: string;
        campaign: {
            id: string;
            title: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            daysLeft: number;
        } | null;
        items: Array<{
            id: string;
            group: 'overdue' | 'today' | 'week' | 'waiting';
            kind: string;
            params: {
                [key: string]: string | number;
            };
            dueOn: string | null;
            daysLate: number;
            link: string;
            actions: Array<{
                kind: 'open' | 'post';
                /**
                 * Names the verb; the words are the screen’s
                 */
                key: string;
                href: string;
                body?: {
                    [key: string]: unknown;
                };
            }>;
        }>;
    };
};

export type ReadTodayResponse = ReadTodayResponses[keyof ReadTodayResponses];

export type SearchData = {
    body?: never;
    path?: never;
    query: {
        q: string;
    };
    url: '/api/search';
};

export type SearchErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SearchError = SearchErrors[keyof SearchErrors];

export type SearchResponses = {
    /**
     * Default Response
     */
    200: {
        results: Array<{
            kind: 'org-unit' | 'document' | 'campaign' | 'person';
            id: string;
            title: string;
            detail: string;
            href: string;
        }>;
    };
};

export type SearchResponse = SearchResponses[keyof SearchResponses];

export type ListOrgUnitsData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * A day of law, 2021-10-30
         */
        asOf?: string;
        q?: string;
        branch?: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        tier?: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
    };
    url: '/api/org-units';
};

export type ListOrgUnitsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListOrgUnitsError = ListOrgUnitsErrors[keyof ListOrgUnitsErrors];

export type ListOrgUnitsResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * A day of law, 2021-10-30
         */
        asOf: string;
        orgUnits: Array<{
            id: string;
            name: string;
            code: string | null;
            tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
            branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            superiorId: string | null;
            /**
             * 0 at a root
             */
            depth: number;
            childCount: number;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListOrgUnitsResponse = ListOrgUnitsResponses[keyof ListOrgUnitsResponses];

export type AddOrgUnitData = {
    body: {
        name: string;
        code: string | null;
        tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
        branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        superiorId: string | null;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path?: never;
    query?: never;
    url: '/api/org-units';
};

export type AddOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AddOrgUnitError = AddOrgUnitErrors[keyof AddOrgUnitErrors];

export type AddOrgUnitResponses = {
    /**
     * Default Response
     */
    201: {
        orgUnitId: string;
    };
};

export type AddOrgUnitResponse = AddOrgUnitResponses[keyof AddOrgUnitResponses];

export type ReadOrgUnitData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}';
};

export type ReadOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadOrgUnitError = ReadOrgUnitErrors[keyof ReadOrgUnitErrors];

export type ReadOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        name: string;
        versions: Array<{
            name: string;
            code: string | null;
            tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
            branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            /**
             * A day of law, 2021-10-30
             */
            validFrom: string;
            validTo: string | null;
        }>;
        links: Array<{
            kind: 'parent' | 'professional' | 'party';
            superiorId: string;
            superiorName: string;
            /**
             * A day of law, 2021-10-30
             */
            validFrom: string;
            validTo: string | null;
        }>;
        successions: Array<{
            kind: string;
            orgUnitId: string;
            name: string;
            direction: 'from' | 'to';
            /**
             * A day of law, 2021-10-30
             */
            happenedOn: string;
            decision: {
                symbol: string;
                /**
                 * A day of law, 2021-10-30
                 */
                issuedOn: string;
            } | null;
        }>;
        members: Array<{
            membershipId: string;
            personId: string;
            fullName: string;
            position: string;
            roles: Array<string>;
        }>;
        invitations: Array<{
            id: string;
            fullName: string;
            position: string;
            roles: Array<string>;
            expiresAt: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadOrgUnitResponse = ReadOrgUnitResponses[keyof ReadOrgUnitResponses];

export type RenameOrgUnitData = {
    body: {
        name: string;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/rename';
};

export type RenameOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RenameOrgUnitError = RenameOrgUnitErrors[keyof RenameOrgUnitErrors];

export type RenameOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type RenameOrgUnitResponse = RenameOrgUnitResponses[keyof RenameOrgUnitResponses];

export type CloseOrgUnitData = {
    body: {
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/close';
};

export type CloseOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type CloseOrgUnitError = CloseOrgUnitErrors[keyof CloseOrgUnitErrors];

export type CloseOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type CloseOrgUnitResponse = CloseOrgUnitResponses[keyof CloseOrgUnitResponses];

export type MoveOrgUnitData = {
    body: {
        superiorId: string;
        kind?: 'parent' | 'professional' | 'party';
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/move';
};

export type MoveOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type MoveOrgUnitError = MoveOrgUnitErrors[keyof MoveOrgUnitErrors];

export type MoveOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type MoveOrgUnitResponse = MoveOrgUnitResponses[keyof MoveOrgUnitResponses];

export type MergeOrgUnitsData = {
    body: {
        orgUnitIds: Array<string>;
        intoId: string;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
        decision?: {
            symbol: string;
            /**
             * A day of law, 2021-10-30
             */
            issuedOn: string;
        } | null;
    };
    path?: never;
    query?: never;
    url: '/api/org-units/merge';
};

export type MergeOrgUnitsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type MergeOrgUnitsError = MergeOrgUnitsErrors[keyof MergeOrgUnitsErrors];

export type MergeOrgUnitsResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type MergeOrgUnitsResponse = MergeOrgUnitsResponses[keyof MergeOrgUnitsResponses];

export type SplitOrgUnitData = {
    body: {
        /**
         * The office stays while others leave it; else it ends
         */
        stays: boolean;
        successors: Array<{
            name: string;
            code: string | null;
        }>;
        heirs: Array<{
            orgUnitId: string;
            successor: number | null;
        }>;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
        /**
         * The document that decided it
         */
        decision: {
            symbol: string;
            /**
             * A day of law, 2021-10-30
             */
            issuedOn: string;
        };
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/split';
};

export type SplitOrgUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SplitOrgUnitError = SplitOrgUnitErrors[keyof SplitOrgUnitErrors];

export type SplitOrgUnitResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitId: string;
    };
};

export type SplitOrgUnitResponse = SplitOrgUnitResponses[keyof SplitOrgUnitResponses];

export type ImportOrgUnitsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/org-units/import';
};

export type ImportOrgUnitsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ImportOrgUnitsError = ImportOrgUnitsErrors[keyof ImportOrgUnitsErrors];

export type ImportOrgUnitsResponses = {
    /**
     * Default Response
     */
    201: {
        added: number;
    };
};

export type ImportOrgUnitsResponse = ImportOrgUnitsResponses[keyof ImportOrgUnitsResponses];

export type ListClustersData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * A day of law, 2021-10-30
         */
        asOf?: string;
    };
    url: '/api/clusters';
};

export type ListClustersErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListClustersError = ListClustersErrors[keyof ListClustersErrors];

export type ListClustersResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * A day of law, 2021-10-30
         */
        asOf: string;
        clusters: Array<{
            id: string;
            kind: 'cum' | 'khoi';
            name: string;
            keptBy: {
                id: string;
                name: string;
            };
            /**
             * A day of law, 2021-10-30
             */
            validFrom: string;
            validTo: string | null;
            head: {
                id: string;
                name: string;
            } | null;
            members: Array<{
                id: string;
                name: string;
            }>;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListClustersResponse = ListClustersResponses[keyof ListClustersResponses];

export type FormClusterData = {
    body: {
        kind: 'cum' | 'khoi';
        name: string;
        orgUnitIds: Array<string>;
        headId: string | null;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path?: never;
    query?: never;
    url: '/api/clusters';
};

export type FormClusterErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type FormClusterError = FormClusterErrors[keyof FormClusterErrors];

export type FormClusterResponses = {
    /**
     * Default Response
     */
    201: {
        clusterId: string;
    };
};

export type FormClusterResponse = FormClusterResponses[keyof FormClusterResponses];

export type ReadClusterData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clusters/{id}';
};

export type ReadClusterErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadClusterError = ReadClusterErrors[keyof ReadClusterErrors];

export type ReadClusterResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        kind: 'cum' | 'khoi';
        name: string;
        keptBy: {
            id: string;
            name: string;
        };
        /**
         * A day of law, 2021-10-30
         */
        validFrom: string;
        validTo: string | null;
        head: {
            id: string;
            name: string;
        } | null;
        members: Array<{
            id: string;
            name: string;
        }>;
        seats: Array<{
            orgUnitId: string;
            name: string;
            role: 'member' | 'head';
            /**
             * A day of law, 2021-10-30
             */
            validFrom: string;
            validTo: string | null;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadClusterResponse = ReadClusterResponses[keyof ReadClusterResponses];

export type JoinClusterData = {
    body: {
        orgUnitIds: Array<string>;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clusters/{id}/join';
};

export type JoinClusterErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type JoinClusterError = JoinClusterErrors[keyof JoinClusterErrors];

export type JoinClusterResponses = {
    /**
     * Default Response
     */
    200: {
        clusterId: string;
    };
};

export type JoinClusterResponse = JoinClusterResponses[keyof JoinClusterResponses];

export type LeaveClusterData = {
    body: {
        orgUnitIds: Array<string>;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clusters/{id}/leave';
};

export type LeaveClusterErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type LeaveClusterError = LeaveClusterErrors[keyof LeaveClusterErrors];

export type LeaveClusterResponses = {
    /**
     * Default Response
     */
    200: {
        clusterId: string;
    };
};

export type LeaveClusterResponse = LeaveClusterResponses[keyof LeaveClusterResponses];

export type NameClusterHeadData = {
    body: {
        orgUnitId: string;
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clusters/{id}/head';
};

export type NameClusterHeadErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type NameClusterHeadError = NameClusterHeadErrors[keyof NameClusterHeadErrors];

export type NameClusterHeadResponses = {
    /**
     * Default Response
     */
    200: {
        clusterId: string;
    };
};

export type NameClusterHeadResponse = NameClusterHeadResponses[keyof NameClusterHeadResponses];

export type CloseClusterData = {
    body: {
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/clusters/{id}/close';
};

export type CloseClusterErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type CloseClusterError = CloseClusterErrors[keyof CloseClusterErrors];

export type CloseClusterResponses = {
    /**
     * Default Response
     */
    200: {
        clusterId: string;
    };
};

export type CloseClusterResponse = CloseClusterResponses[keyof CloseClusterResponses];

export type ReadUnitMapData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/map-tiles';
};

export type ReadUnitMapErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadUnitMapError = ReadUnitMapErrors[keyof ReadUnitMapErrors];

export type ReadUnitMapResponses = {
    /**
     * Default Response
     */
    200: {
        superior: {
            id: string;
            name: string;
        };
        units: Array<{
            id: string;
            name: string;
        }>;
        tiles: Array<{
            orgUnitId: string;
            column: number;
            row: number;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadUnitMapResponse = ReadUnitMapResponses[keyof ReadUnitMapResponses];

export type ArrangeUnitMapData = {
    body: {
        tiles: Array<{
            orgUnitId: string;
            column: number;
            row: number;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/map-tiles';
};

export type ArrangeUnitMapErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ArrangeUnitMapError = ArrangeUnitMapErrors[keyof ArrangeUnitMapErrors];

export type ArrangeUnitMapResponses = {
    /**
     * Default Response
     */
    200: {
        placed: number;
    };
};

export type ArrangeUnitMapResponse = ArrangeUnitMapResponses[keyof ArrangeUnitMapResponses];

export type InviteData = {
    body: {
        fullName: string;
        position: string;
        roles: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/invitations';
};

export type InviteErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type InviteError = InviteErrors[keyof InviteErrors];

export type InviteResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
        /**
         * Path of the link to hand over; shown once
         */
        path: string;
        expiresAt: string;
    };
};

export type InviteResponse = InviteResponses[keyof InviteResponses];

export type WithdrawInvitationData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/invitations/{id}/withdraw';
};

export type WithdrawInvitationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type WithdrawInvitationError = WithdrawInvitationErrors[keyof WithdrawInvitationErrors];

export type WithdrawInvitationResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type WithdrawInvitationResponse = WithdrawInvitationResponses[keyof WithdrawInvitationResponses];

export type AddMembershipData = {
    body: {
        personId: string;
        position: string;
        roles: Array<string>;
        /**
         * A day of law, 2021-10-30
         */
        from: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/org-units/{id}/memberships';
};

export type AddMembershipErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AddMembershipError = AddMembershipErrors[keyof AddMembershipErrors];

export type AddMembershipResponses = {
    /**
     * Default Response
     */
    201: {
        membershipId: string;
    };
};

export type AddMembershipResponse = AddMembershipResponses[keyof AddMembershipResponses];

export type EndMembershipData = {
    body: {
        /**
         * A day of law, 2021-10-30
         */
        on: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/memberships/{id}/end';
};

export type EndMembershipErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type EndMembershipError = EndMembershipErrors[keyof EndMembershipErrors];

export type EndMembershipResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type EndMembershipResponse = EndMembershipResponses[keyof EndMembershipResponses];

export type ReadInvitationData = {
    body?: never;
    path: {
        token: string;
    };
    query?: never;
    url: '/api/invitations/{token}';
};

export type ReadInvitationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadInvitationError = ReadInvitationErrors[keyof ReadInvitationErrors];

export type ReadInvitationResponses = {
    /**
     * Default Response
     */
    200: {
        orgUnitName: string;
        fullName: string;
        position: string;
        /**
         * An instant in UTC
         */
        expiresAt: string;
    };
};

export type ReadInvitationResponse = ReadInvitationResponses[keyof ReadInvitationResponses];

export type AcceptInvitationData = {
    body: {
        username: string;
        password: string;
    };
    path: {
        token: string;
    };
    query?: never;
    url: '/api/invitations/{token}/accept';
};

export type AcceptInvitationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AcceptInvitationError = AcceptInvitationErrors[keyof AcceptInvitationErrors];

export type AcceptInvitationResponses = {
    /**
     * Default Response
     */
    201: unknown;
};

export type ListDocumentsData = {
    body?: never;
    path?: never;
    query?: {
        direction?: 'incoming' | 'outgoing';
        state?: 'unregistered' | 'registered';
        q?: string;
        cursor?: string;
        limit?: number;
    };
    url: '/api/documents';
};

export type ListDocumentsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListDocumentsError = ListDocumentsErrors[keyof ListDocumentsErrors];

export type ListDocumentsResponses = {
    /**
     * Default Response
     */
    200: {
        documents: Array<{
            id: string;
            direction: 'incoming' | 'outgoing';
            symbol: string | null;
            documentType: string | null;
            subject: string | null;
            issuer: string | null;
            issuedOn: string | null;
            /**
             * An instant in UTC
             */
            receivedAt: string;
            register: {
                number: string;
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
            } | null;
            arrivedWithId: string | null;
            campaignId: string | null;
        }>;
        nextCursor: string | null;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListDocumentsResponse = ListDocumentsResponses[keyof ListDocumentsResponses];

export type ReceiveFileData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/documents';
};

export type ReceiveFileErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReceiveFileError = ReceiveFileErrors[keyof ReceiveFileErrors];

export type ReceiveFileResponses = {
    /**
     * Default Response
     */
    201: {
        documents: Array<{
            id: string;
            symbol: string | null;
            documentType: string | null;
        }>;
        intake: {
            id: string;
            pageCount: number;
        } | null;
    };
};

export type ReceiveFileResponse = ReceiveFileResponses[keyof ReceiveFileResponses];

export type ReceiveTextData = {
    body: {
        text: string;
    };
    path?: never;
    query?: never;
    url: '/api/documents/paste';
};

export type ReceiveTextErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReceiveTextError = ReceiveTextErrors[keyof ReceiveTextErrors];

export type ReceiveTextResponses = {
    /**
     * Default Response
     */
    201: {
        documents: Array<{
            id: string;
            symbol: string | null;
            documentType: string | null;
        }>;
        intake: {
            id: string;
            pageCount: number;
        } | null;
    };
};

export type ReceiveTextResponse = ReceiveTextResponses[keyof ReceiveTextResponses];

export type ReadDocumentData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/documents/{id}';
};

export type ReadDocumentErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadDocumentError = ReadDocumentErrors[keyof ReadDocumentErrors];

export type ReadDocumentResponses = {
    /**
     * Default Response
     */
    200: {
        document: {
            id: string;
            direction: 'incoming' | 'outgoing';
            symbol: string | null;
            documentType: string | null;
            subject: string | null;
            issuer: string | null;
            issuedOn: string | null;
            /**
             * An instant in UTC
             */
            receivedAt: string;
            register: {
                number: string;
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
            } | null;
            arrivedWithId: string | null;
            campaignId: string | null;
        };
        text: string | null;
        reading: {
            span: [
                number,
                number
            ];
            metadata: {
                issuer: string | null;
                parentIssuer: string | null;
                symbol: string | null;
                number: string | null;
                type: string | null;
                date: string | null;
                place: string | null;
                subject: string | null;
                signer: string | null;
                signerTitle: string | null;
                signAuthority: string | null;
                urgency: string | null;
                symbolSource?: string;
            };
            arrival: {
                number: string | null;
                date: string | null;
                forwardedTo: string | null;
                start: number;
                end: number;
            } | null;
            themes: Array<{
                text: string;
                start: number;
                end: number;
            }>;
            outline: Array<{
                label: string;
                path: string;
                depth: number;
                title: string;
                start: number;
                end: number;
            }>;
            targets: Array<{
                quote: string;
                indicator: string;
                comparator: string;
                value: number | null;
                valueHigh: number | null;
                unit: string | null;
                baseline: number | null;
                deadline: string | null;
                period: string | null;
                contentPath: string | null;
                confidence: number;
                /**
                 * What lowers the confidence; absent in older readings
                 */
                doubts?: Array<string>;
                start: number;
                end: number;
            }>;
            window: {
                start: string | null;
                startText: string | null;
                end: string | null;
            };
            reviews: {
                midterm: string | null;
                final: string | null;
            };
            duties: Array<{
                actor: string | null;
                role: string;
                text: string;
                start: number;
                end: number;
            }>;
            recipients: Array<string>;
            references: Array<{
                symbol: string;
                date: string | null;
                issuer: string | null;
                start: number;
                end: number;
            }>;
            findings: Array<{
                code: string;
                severity: string;
                message: string;
                start: number;
                end: number;
            }>;
        } | null;
        files: Array<{
            sha256: string;
            fileName: string;
            role: string;
            mediaType: string;
            bytes: number;
        }>;
        packet: {
            kind: 'document' | 'status';
            documentId: string | null;
            from: {
                id: string | null;
                name: string | null;
            };
            to: Array<{
                id: string | null;
                name: string | null;
            }>;
            symbol: string | null;
            date: string | null;
            place: string | null;
            type: string | null;
            subject: string | null;
            signer: {
                authority: string | null;
                title: string | null;
                name: string | null;
            };
            dueOn: string | null;
            recipients: Array<string>;
            urgency: string | null;
            business: 'new' | 'withdraw' | 'update' | 'replace';
            statusCode: string | null;
            attachments: Array<{
                name: string;
                bytes: number;
            }>;
        } | null;
        /**
         * Pages whose words have places; 0 for a file without pages
         */
        pageCount: number;
        /**
         * Other documents of the same file
         */
        together: Array<{
            id: string;
            direction: 'incoming' | 'outgoing';
            symbol: string | null;
            documentType: string | null;
            subject: string | null;
            issuer: string | null;
            issuedOn: string | null;
            /**
             * An instant in UTC
             */
            receivedAt: string;
            register: {
                number: string;
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
            } | null;
            arrivedWithId: string | null;
            campaignId: string | null;
        }>;
        alike: Array<{
            documentId: string;
            degree: 'same' | 'similar';
            symbol: string | null;
            issuedOn: string | null;
        }>;
        register: {
            number: string;
            /**
             * A day of law, 2021-10-30
             */
            on: string;
            forwardedTo: string | null;
            note: string | null;
        } | null;
        book: {
            keptBy: 'ours' | 'elsewhere';
            nextNumber: string | null;
        };
        deliveryId: string | null;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadDocumentResponse = ReadDocumentResponses[keyof ReadDocumentResponses];

export type RegisterDocumentData = {
    body: {
        number?: string;
        /**
         * A day of law, 2021-10-30
         */
        arrivedOn: string;
        forwardedTo?: string;
        note?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/documents/{id}/register';
};

export type RegisterDocumentErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RegisterDocumentError = RegisterDocumentErrors[keyof RegisterDocumentErrors];

export type RegisterDocumentResponses = {
    /**
     * Default Response
     */
    201: {
        number: string;
        findings: Array<{
            code: string;
            message: string;
        }>;
    };
};

export type RegisterDocumentResponse = RegisterDocumentResponses[keyof RegisterDocumentResponses];

export type KeepBookData = {
    body: {
        keptBy: 'ours' | 'elsewhere';
        year: number;
    };
    path?: never;
    query?: never;
    url: '/api/books/incoming';
};

export type KeepBookErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type KeepBookError = KeepBookErrors[keyof KeepBookErrors];

export type KeepBookResponses = {
    /**
     * Default Response
     */
    200: {
        keptBy: 'ours' | 'elsewhere';
        year: number;
    };
};

export type KeepBookResponse = KeepBookResponses[keyof KeepBookResponses];

export type DocumentPagesData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/documents/{id}/pages';
};

export type DocumentPagesErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DocumentPagesError = DocumentPagesErrors[keyof DocumentPagesErrors];

export type DocumentPagesResponses = {
    /**
     * Default Response
     */
    200: {
        pages: Array<{
            page: number;
            width: number;
            height: number;
            /**
             * Printed as text in the file, or recognised in its picture
             */
            source: 'text' | 'ocr';
            hasPicture: boolean;
            words: Array<[
                number,
                number,
                number,
                number,
                number,
                number
            ]>;
        }>;
    };
};

export type DocumentPagesResponse = DocumentPagesResponses[keyof DocumentPagesResponses];

export type PagePictureData = {
    body?: never;
    path: {
        id: string;
        page: number;
    };
    query?: never;
    url: '/api/documents/{id}/pages/{page}/picture';
};

export type PagePictureErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type PagePictureError = PagePictureErrors[keyof PagePictureErrors];

export type PagePictureResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type PagePictureResponse = PagePictureResponses[keyof PagePictureResponses];

export type DownloadFileData = {
    body?: never;
    path: {
        id: string;
        sha256: string;
    };
    query?: never;
    url: '/api/documents/{id}/files/{sha256}';
};

export type DownloadFileErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadFileError = DownloadFileErrors[keyof DownloadFileErrors];

export type DownloadFileResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadFileResponse = DownloadFileResponses[keyof DownloadFileResponses];

export type ListIntakesData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/intakes';
};

export type ListIntakesErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListIntakesError = ListIntakesErrors[keyof ListIntakesErrors];

export type ListIntakesResponses = {
    /**
     * Default Response
     */
    200: {
        intakes: Array<{
            id: string;
            fileName: string;
            pageCount: number;
            pagesRead: number;
            /**
             * An instant in UTC
             */
            receivedAt: string;
            state: 'reading' | 'read' | 'cancelled' | 'failed';
            failed: {
                code: string;
                message: string;
            } | null;
            documentId: string | null;
            /**
             * What the caller may do next
             */
            abilities: Array<string>;
        }>;
    };
};

export type ListIntakesResponse = ListIntakesResponses[keyof ListIntakesResponses];

export type ReadIntakeData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/intakes/{id}';
};

export type ReadIntakeErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadIntakeError = ReadIntakeErrors[keyof ReadIntakeErrors];

export type ReadIntakeResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        fileName: string;
        pageCount: number;
        pagesRead: number;
        /**
         * An instant in UTC
         */
        receivedAt: string;
        state: 'reading' | 'read' | 'cancelled' | 'failed';
        failed: {
            code: string;
            message: string;
        } | null;
        documentId: string | null;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadIntakeResponse = ReadIntakeResponses[keyof ReadIntakeResponses];

export type CancelIntakeData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/intakes/{id}/cancel';
};

export type CancelIntakeErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type CancelIntakeError = CancelIntakeErrors[keyof CancelIntakeErrors];

export type CancelIntakeResponses = {
    /**
     * Default Response
     */
    200: unknown;
};

export type ListIndicatorsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/indicators';
};

export type ListIndicatorsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListIndicatorsError = ListIndicatorsErrors[keyof ListIndicatorsErrors];

export type ListIndicatorsResponses = {
    /**
     * Default Response
     */
    200: {
        indicators: Array<{
            slug: string;
            name: string;
            field: 'bau-cu' | 'kinh-te' | 'nong-thon' | 'ha-tang-moi-truong' | 'y-te' | 'giao-duc-van-hoa' | 'lao-dong-an-sinh' | 'cai-cach-hanh-chinh' | 'an-ninh-trat-tu' | 'xay-dung-dang' | 'phong-trao';
            measureUnit: string;
            direction: 'up' | 'down' | 'hit' | 'rank';
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            accumulation: 'cumulative' | 'latest' | 'per-period';
            /**
             * Published long after its period
             */
            knownLate: boolean;
            /**
             * Who supplies the figure
             */
            owner: string;
            definition: string;
            source: string;
            keptBy: {
                id: string;
                name: string;
            } | null;
            retired: boolean;
            /**
             * What the caller may do next
             */
            abilities: Array<string>;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListIndicatorsResponse = ListIndicatorsResponses[keyof ListIndicatorsResponses];

export type AddIndicatorData = {
    body: {
        name: string;
        field: 'bau-cu' | 'kinh-te' | 'nong-thon' | 'ha-tang-moi-truong' | 'y-te' | 'giao-duc-van-hoa' | 'lao-dong-an-sinh' | 'cai-cach-hanh-chinh' | 'an-ninh-trat-tu' | 'xay-dung-dang' | 'phong-trao';
        measureUnit: string;
        direction: 'up' | 'down' | 'hit' | 'rank';
        aggregation: 'sum' | 'ratio' | 'count' | 'own';
        accumulation: 'cumulative' | 'latest' | 'per-period';
        /**
         * Published long after its period
         */
        knownLate: boolean;
        owner: string;
        definition: string;
        source: string;
    };
    path?: never;
    query?: never;
    url: '/api/indicators';
};

export type AddIndicatorErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AddIndicatorError = AddIndicatorErrors[keyof AddIndicatorErrors];

export type AddIndicatorResponses = {
    /**
     * Default Response
     */
    201: {
        slug: string;
    };
};

export type AddIndicatorResponse = AddIndicatorResponses[keyof AddIndicatorResponses];

export type RetireIndicatorData = {
    body?: never;
    path: {
        slug: string;
    };
    query?: never;
    url: '/api/indicators/{slug}/retire';
};

export type RetireIndicatorErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RetireIndicatorError = RetireIndicatorErrors[keyof RetireIndicatorErrors];

export type RetireIndicatorResponses = {
    /**
     * Default Response
     */
    200: {
        slug: string;
    };
};

export type RetireIndicatorResponse = RetireIndicatorResponses[keyof RetireIndicatorResponses];

export type ListCampaignsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/campaigns';
};

export type ListCampaignsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListCampaignsError = ListCampaignsErrors[keyof ListCampaignsErrors];

export type ListCampaignsResponses = {
    /**
     * Default Response
     */
    200: {
        campaigns: Array<{
            id: string;
            title: string;
            status: 'draft' | 'tracked' | 'reviewed' | 'closed' | 'withdrawn';
            startsOn: string | null;
            endsOn: string | null;
            leadUnit: {
                id: string;
                name: string;
            } | null;
            legalBasis: {
                documentId: string;
                symbol: string | null;
                documentType: string | null;
                issuedOn: string | null;
            } | null;
            targetCount: number;
            confirmedCount: number;
            nodeId: string | null;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListCampaignsResponse = ListCampaignsResponses[keyof ListCampaignsResponses];

export type DraftCampaignData = {
    body: {
        title?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/documents/{id}/campaign';
};

export type DraftCampaignErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DraftCampaignError = DraftCampaignErrors[keyof DraftCampaignErrors];

export type DraftCampaignResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
    };
};

export type DraftCampaignResponse = DraftCampaignResponses[keyof DraftCampaignResponses];

export type ReadCampaignData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}';
};

export type ReadCampaignErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadCampaignError = ReadCampaignErrors[keyof ReadCampaignErrors];

export type ReadCampaignResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        title: string;
        status: 'draft' | 'tracked' | 'reviewed' | 'closed' | 'withdrawn';
        startsOn: string | null;
        endsOn: string | null;
        leadUnit: {
            id: string;
            name: string;
        } | null;
        legalBasis: {
            documentId: string;
            symbol: string | null;
            documentType: string | null;
            issuedOn: string | null;
        } | null;
        targetCount: number;
        confirmedCount: number;
        nodeId: string | null;
        theme: string | null;
        startText: string | null;
        rootUnit: {
            id: string;
            name: string;
        };
        version: number;
        readingDocumentId: string | null;
        contents: Array<{
            id: string;
            path: string;
            label: string;
            depth: number;
            title: string;
            confirmed: boolean;
            spanStart: number | null;
            spanEnd: number | null;
        }>;
        targets: Array<{
            id: string;
            indicator: string;
            comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
            value: string | null;
            valueHigh: string | null;
            measureUnit: string | null;
            base: string | null;
            direction: 'up' | 'down' | 'hit' | 'rank';
            change: 'relative' | 'points' | null;
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            accumulation: 'cumulative' | 'latest' | 'per-period';
            /**
             * Known once a year; no status until then
             */
            knownOnce: boolean;
            deadline: string | null;
            contentPath: string | null;
            indicatorSlug: string | null;
            /**
             * An exact decimal as text
             */
            scale: string;
            wholeNumber: boolean;
            quote: string | null;
            spanStart: number | null;
            spanEnd: number | null;
            confidence: number | null;
            addedByPerson: boolean;
            confirmed: boolean;
            dropped: boolean;
            version: number;
        }>;
        duties: Array<{
            id: string;
            actor: string | null;
            actorUnit: {
                id: string;
                name: string;
            } | null;
            role: 'lead' | 'support' | 'do' | 'asked';
            text: string;
            confirmed: boolean;
            spanStart: number | null;
            spanEnd: number | null;
        }>;
        milestones: Array<{
            id: string;
            kind: 'midterm-review' | 'final-review' | 'event';
            title: string | null;
            happensOn: string;
            confirmed: boolean;
        }>;
        /**
         * What is missing before it can be tracked
         */
        missing: Array<{
            code: string;
            message: string;
        }>;
        notes: Array<{
            code: string;
            message: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadCampaignResponse = ReadCampaignResponses[keyof ReadCampaignResponses];

export type EditCampaignData = {
    body: {
        title: string;
        theme: string | null;
        leadUnitId: string | null;
        startsOn: string | null;
        endsOn: string | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}';
};

export type EditCampaignErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type EditCampaignError = EditCampaignErrors[keyof EditCampaignErrors];

export type EditCampaignResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type EditCampaignResponse = EditCampaignResponses[keyof EditCampaignResponses];

export type ConfirmPartsData = {
    body: {
        parts: Array<'contents' | 'duties' | 'milestones'>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/confirm';
};

export type ConfirmPartsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ConfirmPartsError = ConfirmPartsErrors[keyof ConfirmPartsErrors];

export type ConfirmPartsResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type ConfirmPartsResponse = ConfirmPartsResponses[keyof ConfirmPartsResponses];

export type AddTargetData = {
    body: {
        indicator: string;
        comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
        value: string | null;
        valueHigh: string | null;
        measureUnit: string | null;
        base: string | null;
        direction: 'up' | 'down' | 'hit' | 'rank';
        change: 'relative' | 'points' | null;
        aggregation: 'sum' | 'ratio' | 'count' | 'own';
        accumulation: 'cumulative' | 'latest' | 'per-period';
        /**
         * Known once a year; no status until then
         */
        knownOnce: boolean;
        deadline: string | null;
        contentPath: string | null;
        indicatorSlug?: string | null;
        quote: string | null;
        spanStart: number | null;
        spanEnd: number | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/targets';
};

export type AddTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AddTargetError = AddTargetErrors[keyof AddTargetErrors];

export type AddTargetResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
    };
};

export type AddTargetResponse = AddTargetResponses[keyof AddTargetResponses];

export type NameDutyHolderData = {
    body: {
        actorUnitId: string | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/duties/{id}';
};

export type NameDutyHolderErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type NameDutyHolderError = NameDutyHolderErrors[keyof NameDutyHolderErrors];

export type NameDutyHolderResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
    };
};

export type NameDutyHolderResponse = NameDutyHolderResponses[keyof NameDutyHolderResponses];

export type TrackCampaignData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/track';
};

export type TrackCampaignErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type TrackCampaignError = TrackCampaignErrors[keyof TrackCampaignErrors];

export type TrackCampaignResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type TrackCampaignResponse = TrackCampaignResponses[keyof TrackCampaignResponses];

export type ReadReaderReportData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/reader-report';
};

export type ReadReaderReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadReaderReportError = ReadReaderReportErrors[keyof ReadReaderReportErrors];

export type ReadReaderReportResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * Targets that people have looked at
         */
        looked: number;
        right: number;
        mended: number;
        /**
         * Read where there was none
         */
        notATarget: number;
        /**
         * Not read, added by hand
         */
        missed: number;
        byField: Array<{
            field: 'indicator' | 'comparator' | 'value' | 'valueHigh' | 'measureUnit' | 'base' | 'direction' | 'change' | 'aggregation' | 'accumulation' | 'deadline' | 'contentPath';
            count: number;
        }>;
        /**
         * The newest fifty that were not read rightly
         */
        examples: Array<{
            targetId: string;
            documentId: string | null;
            symbol: string | null;
            indicator: string;
            quote: string | null;
            spanStart: number | null;
            spanEnd: number | null;
            verdict: 'mended' | 'not-a-target' | 'missed';
            changes: Array<{
                field: 'indicator' | 'comparator' | 'value' | 'valueHigh' | 'measureUnit' | 'base' | 'direction' | 'change' | 'aggregation' | 'accumulation' | 'deadline' | 'contentPath';
                before: string | null;
                after: string | null;
            }>;
            /**
             * An instant in UTC
             */
            at: string;
        }>;
    };
};

export type ReadReaderReportResponse = ReadReaderReportResponses[keyof ReadReaderReportResponses];

export type ChangeTargetData = {
    body: {
        indicator: string;
        comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
        value: string | null;
        valueHigh: string | null;
        measureUnit: string | null;
        base: string | null;
        direction: 'up' | 'down' | 'hit' | 'rank';
        change: 'relative' | 'points' | null;
        aggregation: 'sum' | 'ratio' | 'count' | 'own';
        accumulation: 'cumulative' | 'latest' | 'per-period';
        /**
         * Known once a year; no status until then
         */
        knownOnce: boolean;
        deadline: string | null;
        contentPath: string | null;
        indicatorSlug?: string | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/targets/{id}';
};

export type ChangeTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ChangeTargetError = ChangeTargetErrors[keyof ChangeTargetErrors];

export type ChangeTargetResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type ChangeTargetResponse = ChangeTargetResponses[keyof ChangeTargetResponses];

export type ConfirmTargetData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/targets/{id}/confirm';
};

export type ConfirmTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ConfirmTargetError = ConfirmTargetErrors[keyof ConfirmTargetErrors];

export type ConfirmTargetResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type ConfirmTargetResponse = ConfirmTargetResponses[keyof ConfirmTargetResponses];

export type DropTargetData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/targets/{id}/drop';
};

export type DropTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DropTargetError = DropTargetErrors[keyof DropTargetErrors];

export type DropTargetResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type DropTargetResponse = DropTargetResponses[keyof DropTargetResponses];

export type RestoreTargetData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/targets/{id}/restore';
};

export type RestoreTargetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RestoreTargetError = RestoreTargetErrors[keyof RestoreTargetErrors];

export type RestoreTargetResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type RestoreTargetResponse = RestoreTargetResponses[keyof RestoreTargetResponses];

export type ProposeRecipientsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/recipients';
};

export type ProposeRecipientsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ProposeRecipientsError = ProposeRecipientsErrors[keyof ProposeRecipientsErrors];

export type ProposeRecipientsResponses = {
    /**
     * Default Response
     */
    200: {
        fromUnitId: string;
        /**
         * Clusters to which any of the units belongs today
         */
        clusters: Array<{
            id: string;
            kind: 'cum' | 'khoi';
            name: string;
        }>;
        recipients: Array<{
            orgUnitId: string;
            name: string;
            branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
            depth: number;
            superiorId: string | null;
            clusterIds: Array<string>;
            /**
             * Why it is proposed; empty when it is not
             */
            because: Array<'named' | 'duty-holder' | 'cluster' | 'rule' | 'hand'>;
            delivered: boolean;
        }>;
    };
};

export type ProposeRecipientsResponse = ProposeRecipientsResponses[keyof ProposeRecipientsResponses];

export type DeliverData = {
    body: {
        orgUnitIds: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/deliver';
};

export type DeliverErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DeliverError = DeliverErrors[keyof DeliverErrors];

export type DeliverResponses = {
    /**
     * Default Response
     */
    201: {
        delivered: number;
    };
};

export type DeliverResponse = DeliverResponses[keyof DeliverResponses];

export type ReadReachData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/reach';
};

export type ReadReachErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadReachError = ReadReachErrors[keyof ReadReachErrors];

export type ReadReachResponses = {
    /**
     * Default Response
     */
    200: {
        rows: Array<{
            nodeId: string;
            parentId: string | null;
            orgUnitId: string;
            name: string;
            depth: number;
            line: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            closedBoundary: boolean;
            deliveryId: string | null;
            deliveredOn: string | null;
            status: 'issued' | 'pending' | 'delivered' | 'opened' | 'registered' | 'relayed';
            register: {
                number: string;
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
            } | null;
            relayedBy: {
                symbol: string | null;
                on: string | null;
            } | null;
            /**
             * Its own subordinates that do not have the document yet
             */
            toRelay: number;
            silentDays: number | null;
            lastSignAt: string | null;
            own: {
                units: number;
                delivered: number;
                registered: number;
                relayed: number;
                officers: number;
                acknowledged: number;
                briefedOnly: number;
                silent: number;
            };
            total: {
                units: number;
                delivered: number;
                registered: number;
                relayed: number;
                officers: number;
                acknowledged: number;
                briefedOnly: number;
                silent: number;
            };
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadReachResponse = ReadReachResponses[keyof ReadReachResponses];

export type UrgeData = {
    body: {
        orgUnitIds: Array<string>;
        about: 'register' | 'read' | 'report' | 'pledge';
        periodId?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/urge';
};

export type UrgeErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type UrgeError = UrgeErrors[keyof UrgeErrors];

export type UrgeResponses = {
    /**
     * Default Response
     */
    201: {
        reminderIds: Array<string>;
        /**
         * Address that takes the reminders back
         */
        undo: string;
    };
};

export type UrgeResponse = UrgeResponses[keyof UrgeResponses];

export type WithdrawRemindersData = {
    body?: never;
    path?: never;
    query: {
        ids: string;
    };
    url: '/api/reminders/withdraw';
};

export type WithdrawRemindersErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type WithdrawRemindersError = WithdrawRemindersErrors[keyof WithdrawRemindersErrors];

export type WithdrawRemindersResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type WithdrawRemindersResponse = WithdrawRemindersResponses[keyof WithdrawRemindersResponses];

export type AnswerReminderData = {
    body: {
        answer: 'done' | 'more-time' | 'not-ours';
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reminders/{id}/answer';
};

export type AnswerReminderErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AnswerReminderError = AnswerReminderErrors[keyof AnswerReminderErrors];

export type AnswerReminderResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type AnswerReminderResponse = AnswerReminderResponses[keyof AnswerReminderResponses];

export type ReadDeliveryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}';
};

export type ReadDeliveryErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadDeliveryError = ReadDeliveryErrors[keyof ReadDeliveryErrors];

export type ReadDeliveryResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        campaignId: string;
        campaignTitle: string;
        documentId: string;
        letterId: string | null;
        fromUnit: string;
        /**
         * A day of law, 2021-10-30
         */
        deliveredOn: string;
        status: string;
        readByMe: boolean;
        readers: Array<{
            personId: string;
            fullName: string;
            readAt: string | null;
            briefed: boolean;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadDeliveryResponse = ReadDeliveryResponses[keyof ReadDeliveryResponses];

export type OpenDeliveryData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}/open';
};

export type OpenDeliveryErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type OpenDeliveryError = OpenDeliveryErrors[keyof OpenDeliveryErrors];

export type OpenDeliveryResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type OpenDeliveryResponse = OpenDeliveryResponses[keyof OpenDeliveryResponses];

export type AcknowledgeData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}/acknowledge';
};

export type AcknowledgeErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AcknowledgeError = AcknowledgeErrors[keyof AcknowledgeErrors];

export type AcknowledgeResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type AcknowledgeResponse = AcknowledgeResponses[keyof AcknowledgeResponses];

export type RecordBriefingData = {
    body: {
        /**
         * A day of law, 2021-10-30
         */
        heldOn: string;
        chairedBy: string;
        personIds: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}/brief';
};

export type RecordBriefingErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RecordBriefingError = RecordBriefingErrors[keyof RecordBriefingErrors];

export type RecordBriefingResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type RecordBriefingResponse = RecordBriefingResponses[keyof RecordBriefingResponses];

export type RelayData = {
    body: {
        letter: {
            /**
             * What the office chose; without it, what the symbol names
             */
            documentType?: 'Công văn' | 'Kế hoạch' | 'Chỉ thị' | 'Quyết định' | 'Hướng dẫn' | 'Thông báo' | 'Chương trình' | 'Phiếu chuyển';
            symbol: string;
            /**
             * A day of law, 2021-10-30
             */
            issuedOn: string;
            subject: string;
            signer?: string;
            text?: string;
        };
        orgUnitIds: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/deliveries/{id}/relay';
};

export type RelayErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RelayError = RelayErrors[keyof RelayErrors];

export type RelayResponses = {
    /**
     * Default Response
     */
    201: {
        letterId: string;
        delivered: number;
    };
};

export type RelayResponse = RelayResponses[keyof RelayResponses];

export type ListDemandsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/demands';
};

export type ListDemandsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListDemandsError = ListDemandsErrors[keyof ListDemandsErrors];

export type ListDemandsResponses = {
    /**
     * Default Response
     */
    200: {
        periods: Array<{
            id: string;
            name: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
            due: {
                kind: 'sent' | 'sent-late' | 'late' | 'due-today' | 'due-soon' | 'due-later';
                daysLeft: number;
                daysLate: number;
            };
            letter: {
                documentId: string;
                symbol: string | null;
                issuedOn: string | null;
                subject: string | null;
            } | null;
            receiver: {
                id: string;
                name: string;
            };
            outline: Array<string>;
            /**
             * Units that are to report
             */
            expected: number;
            sent: number;
            verified: number;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListDemandsResponse = ListDemandsResponses[keyof ListDemandsResponses];

export type OpenPeriodData = {
    body: {
        document: {
            symbol: string;
            /**
             * A day of law, 2021-10-30
             */
            issuedOn: string;
            subject: string;
            signer?: string;
            text?: string;
        } | {
            documentId: string;
        };
        name: string;
        /**
         * A day of law, 2021-10-30
         */
        startsOn: string;
        /**
         * A day of law, 2021-10-30
         */
        endsOn: string;
        /**
         * A day of law, 2021-10-30
         */
        dueOn: string;
        outline: Array<string>;
        receiverUnitId: string;
        duties: Array<{
            targetId: string | null;
            subjectUnitId: string;
            reporterUnitId: string;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/demands';
};

export type OpenPeriodErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type OpenPeriodError = OpenPeriodErrors[keyof OpenPeriodErrors];

export type OpenPeriodResponses = {
    /**
     * Default Response
     */
    201: {
        periodId: string;
        duties: number;
        notes: Array<{
            code: string;
            message: string;
        }>;
    };
};

export type OpenPeriodResponse = OpenPeriodResponses[keyof OpenPeriodResponses];

export type ProposeDemandData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/demands/proposal';
};

export type ProposeDemandErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ProposeDemandError = ProposeDemandErrors[keyof ProposeDemandErrors];

export type ProposeDemandResponses = {
    /**
     * Default Response
     */
    200: {
        receiver: {
            id: string;
            name: string;
        };
        outline: Array<string>;
        duties: Array<{
            targetId: string | null;
            subjectUnitId: string;
            reporterUnitId: string;
            indicator: string | null;
            subjectName: string;
            reporterName: string;
        }>;
        /**
         * Units that may be named as the owner of a target’s figures
         */
        mayOwn: Array<{
            id: string;
            name: string;
        }>;
        /**
         * Who owned which target’s figures in the period before
         */
        owners: Array<{
            targetId: string;
            orgUnitId: string;
        }>;
    };
};

export type ProposeDemandResponse = ProposeDemandResponses[keyof ProposeDemandResponses];

export type ListAllocationsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/allocations';
};

export type ListAllocationsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListAllocationsError = ListAllocationsErrors[keyof ListAllocationsErrors];

export type ListAllocationsResponses = {
    /**
     * Default Response
     */
    200: {
        allocations: Array<{
            targetId: string;
            unit: {
                id: string;
                name: string;
            };
            value: string | null;
            samePeriodLastYear: string | null;
            base: string | null;
            locked: boolean;
            version: number;
            /**
             * An instant in UTC
             */
            allocatedAt: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListAllocationsResponse = ListAllocationsResponses[keyof ListAllocationsResponses];

export type AllocateTargetsData = {
    body: {
        note: string | null;
        targets: Array<{
            targetId: string;
            parts: Array<{
                orgUnitId: string;
                value: string | null;
                samePeriodLastYear: string | null;
                base?: string | null;
                /**
                 * Stays when the rest is shared again
                 */
                locked: boolean;
                /**
                 * The version seen by the caller; 0 where nothing was given yet
                 */
                version: number;
            }>;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/allocations';
};

export type AllocateTargetsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AllocateTargetsError = AllocateTargetsErrors[keyof AllocateTargetsErrors];

export type AllocateTargetsResponses = {
    /**
     * Default Response
     */
    201: {
        /**
         * New versions made
         */
        allocated: number;
        notes: Array<{
            targetId: string;
            code: string;
            message: string;
        }>;
    };
};

export type AllocateTargetsResponse = AllocateTargetsResponses[keyof AllocateTargetsResponses];

export type ReadAllocationSheetData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        node?: string;
    };
    url: '/api/campaigns/{id}/allocation-sheet';
};

export type ReadAllocationSheetErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadAllocationSheetError = ReadAllocationSheetErrors[keyof ReadAllocationSheetErrors];

export type ReadAllocationSheetResponses = {
    /**
     * Default Response
     */
    200: {
        campaign: {
            id: string;
            title: string;
        };
        node: {
            id: string;
            orgUnitId: string;
            name: string;
            /**
             * Its inside is its own line’s; seen is what it reports itself
             */
            closed: boolean;
        };
        units: Array<{
            node: {
                id: string;
                orgUnitId: string;
                name: string;
                /**
                 * Its inside is its own line’s; seen is what it reports itself
                 */
                closed: boolean;
            };
            population: {
                people: number;
                /**
                 * A day of law, 2021-10-30
                 */
                countedOn: string;
            } | null;
            /**
             * Units beneath it that it may give parts to
             */
            children: number;
        }>;
        targets: Array<{
            targetId: string;
            indicator: string;
            contentPath: string | null;
            measureUnit: string | null;
            wholeNumber: boolean;
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
            change: 'relative' | 'points' | null;
            direction: 'up' | 'down' | 'hit' | 'rank';
            whole: string | null;
            parts: Array<{
                orgUnitId: string;
                value: string | null;
                samePeriodLastYear: string | null;
                base: string | null;
                locked: boolean;
                version: number;
                /**
                 * An instant in UTC
                 */
                allocatedAt: string;
                allocatedBy: string;
            }>;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadAllocationSheetResponse = ReadAllocationSheetResponses[keyof ReadAllocationSheetResponses];

export type ReadAllocationHistoryData = {
    body?: never;
    path: {
        id: string;
    };
    query: {
        target: string;
        node?: string;
    };
    url: '/api/campaigns/{id}/allocations/history';
};

export type ReadAllocationHistoryErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadAllocationHistoryError = ReadAllocationHistoryErrors[keyof ReadAllocationHistoryErrors];

export type ReadAllocationHistoryResponses = {
    /**
     * Default Response
     */
    200: {
        entries: Array<{
            unit: {
                id: string;
                name: string;
            };
            value: string | null;
            samePeriodLastYear: string | null;
            base: string | null;
            locked: boolean;
            version: number;
            /**
             * An instant in UTC
             */
            allocatedAt: string;
            allocatedBy: string;
            note: string | null;
            before: string | null;
        }>;
    };
};

export type ReadAllocationHistoryResponse = ReadAllocationHistoryResponses[keyof ReadAllocationHistoryResponses];

export type EnterPopulationData = {
    body: {
        /**
         * A day of law, 2021-10-30
         */
        countedOn: string;
        source: string;
        units: Array<{
            orgUnitId: string;
            people: number;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/populations';
};

export type EnterPopulationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type EnterPopulationError = EnterPopulationErrors[keyof EnterPopulationErrors];

export type EnterPopulationResponses = {
    /**
     * Default Response
     */
    201: {
        entered: number;
    };
};

export type EnterPopulationResponse = EnterPopulationResponses[keyof EnterPopulationResponses];

export type ReadRegistrationData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        unit?: string;
    };
    url: '/api/campaigns/{id}/registration';
};

export type ReadRegistrationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadRegistrationError = ReadRegistrationErrors[keyof ReadRegistrationErrors];

export type ReadRegistrationResponses = {
    /**
     * Default Response
     */
    200: {
        campaign: {
            id: string;
            title: string;
        };
        unit: {
            id: string;
            name: string;
        };
        dueOn: string | null;
        daysLate: number;
        status: 'unassigned' | 'none' | 'outdated' | 'registered';
        /**
         * 0 before the first
         */
        version: number;
        rows: Array<{
            targetId: string;
            indicator: string;
            contentPath: string | null;
            measureUnit: string | null;
            comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
            change: 'relative' | 'points' | null;
            direction: 'up' | 'down' | 'hit' | 'rank';
            wholeNumber: boolean;
            /**
             * An exact decimal as text
             */
            assigned: string;
            pledged: string | null;
            /**
             * Wants a pledge, or a new one since more was assigned
             */
            open: boolean;
        }>;
        /**
         * The newest first
         */
        versions: Array<{
            id: string;
            version: number;
            /**
             * An instant in UTC
             */
            registeredAt: string;
            decidedBy: string;
            enteredBy: string;
            note: string | null;
        }>;
        /**
         * The giao ước as signed
         */
        files: Array<{
            id: string;
            version: number;
            fileName: string;
            /**
             * An instant in UTC
             */
            addedAt: string;
            addedBy: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadRegistrationResponse = ReadRegistrationResponses[keyof ReadRegistrationResponses];

export type ListRegistrationsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        node?: string;
    };
    url: '/api/campaigns/{id}/registrations';
};

export type ListRegistrationsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListRegistrationsError = ListRegistrationsErrors[keyof ListRegistrationsErrors];

export type ListRegistrationsResponses = {
    /**
     * Default Response
     */
    200: {
        campaign: {
            id: string;
            title: string;
        };
        node: {
            id: string;
            orgUnitId: string;
            name: string;
            /**
             * Its inside is its own line’s; seen is what it reports itself
             */
            closed: boolean;
        };
        dueOn: string | null;
        rows: Array<{
            node: {
                id: string;
                orgUnitId: string;
                name: string;
                /**
                 * Its inside is its own line’s; seen is what it reports itself
                 */
                closed: boolean;
            };
            status: 'unassigned' | 'none' | 'outdated' | 'registered';
            /**
             * Targets given to it
             */
            assigned: number;
            /**
             * Of them pledged higher
             */
            higher: number;
            open: number;
            registeredAt: string | null;
            daysLate: number;
            decidedBy: string | null;
            /**
             * The signed giao ước is attached
             */
            signed: boolean;
            urgedAt: string | null;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListRegistrationsResponse = ListRegistrationsResponses[keyof ListRegistrationsResponses];

export type RegisterUnitData = {
    body: {
        /**
         * The version seen by the caller; 0 before the first
         */
        version: number;
        note: string | null;
        decidedBy?: string;
        pledges: Array<{
            targetId: string;
            /**
             * An exact decimal as text
             */
            value: string;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/registrations';
};

export type RegisterUnitErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RegisterUnitError = RegisterUnitErrors[keyof RegisterUnitErrors];

export type RegisterUnitResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
        version: number;
    };
};

export type RegisterUnitResponse = RegisterUnitResponses[keyof RegisterUnitResponses];

export type SetRegistrationDueData = {
    body: {
        dueOn: string | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/registration-due';
};

export type SetRegistrationDueErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SetRegistrationDueError = SetRegistrationDueErrors[keyof SetRegistrationDueErrors];

export type SetRegistrationDueResponses = {
    /**
     * Default Response
     */
    200: {
        dueOn: string | null;
    };
};

export type SetRegistrationDueResponse = SetRegistrationDueResponses[keyof SetRegistrationDueResponses];

export type DownloadRegistrationPaperData = {
    body?: never;
    path: {
        id: string;
        mediaType: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    };
    query?: never;
    url: '/api/registrations/{id}/paper/{mediaType}';
};

export type DownloadRegistrationPaperErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadRegistrationPaperError = DownloadRegistrationPaperErrors[keyof DownloadRegistrationPaperErrors];

export type DownloadRegistrationPaperResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadRegistrationPaperResponse = DownloadRegistrationPaperResponses[keyof DownloadRegistrationPaperResponses];

export type AttachSignedRegistrationData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/registrations/{id}/signed';
};

export type AttachSignedRegistrationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AttachSignedRegistrationError = AttachSignedRegistrationErrors[keyof AttachSignedRegistrationErrors];

export type AttachSignedRegistrationResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
    };
};

export type AttachSignedRegistrationResponse = AttachSignedRegistrationResponses[keyof AttachSignedRegistrationResponses];

export type DownloadSignedRegistrationData = {
    body?: never;
    path: {
        id: string;
        fileId: string;
    };
    query?: never;
    url: '/api/registrations/{id}/signed/{fileId}';
};

export type DownloadSignedRegistrationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadSignedRegistrationError = DownloadSignedRegistrationErrors[keyof DownloadSignedRegistrationErrors];

export type DownloadSignedRegistrationResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadSignedRegistrationResponse = DownloadSignedRegistrationResponses[keyof DownloadSignedRegistrationResponses];

export type ListReportsData = {
    body?: never;
    path?: never;
    query?: {
        state?: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
    };
    url: '/api/reports';
};

export type ListReportsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListReportsError = ListReportsErrors[keyof ListReportsErrors];

export type ListReportsResponses = {
    /**
     * Default Response
     */
    200: {
        mine: Array<{
            periodId: string;
            periodName: string;
            campaign: {
                id: string;
                title: string;
            };
            reporter: {
                id: string;
                name: string;
            };
            receiver: {
                id: string;
                name: string;
            };
            draftId: string | null;
            revision: number;
            status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
            due: {
                kind: 'sent' | 'sent-late' | 'late' | 'due-today' | 'due-soon' | 'due-later';
                daysLeft: number;
                daysLate: number;
            };
            sentAt: string | null;
            /**
             * Figures that it owes; 0 where it reports words
             */
            targets: number;
        }>;
        received: Array<{
            periodId: string;
            periodName: string;
            campaign: {
                id: string;
                title: string;
            };
            reporter: {
                id: string;
                name: string;
            };
            receiver: {
                id: string;
                name: string;
            };
            draftId: string | null;
            revision: number;
            status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
            due: {
                kind: 'sent' | 'sent-late' | 'late' | 'due-today' | 'due-soon' | 'due-later';
                daysLeft: number;
                daysLate: number;
            };
            sentAt: string | null;
            /**
             * Figures that it owes; 0 where it reports words
             */
            targets: number;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListReportsResponse = ListReportsResponses[keyof ListReportsResponses];

export type ReadReportData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        reporter?: string;
    };
    url: '/api/periods/{id}/report';
};

export type ReadReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadReportError = ReadReportErrors[keyof ReadReportErrors];

export type ReadReportResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string | null;
        /**
         * 0 while nothing was saved
         */
        version: number;
        revision: number;
        status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
        period: {
            id: string;
            name: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
        };
        due: {
            kind: 'sent' | 'sent-late' | 'late' | 'due-today' | 'due-soon' | 'due-later';
            daysLeft: number;
            daysLate: number;
        };
        campaign: {
            id: string;
            title: string;
        };
        reporter: {
            id: string;
            name: string;
        };
        receiver: {
            id: string;
            name: string;
        };
        letter: {
            documentId: string;
            symbol: string | null;
            issuedOn: string | null;
            subject: string | null;
        } | null;
        outline: Array<string>;
        rows: Array<{
            targetId: string;
            indicator: string;
            measureUnit: string | null;
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            accumulation: 'cumulative' | 'latest' | 'per-period';
            wholeNumber: boolean;
            /**
             * An exact decimal as text
             */
            scale: string;
            subject: {
                id: string;
                name: string;
            };
            source: 'owner' | 'unit';
            assigned: string | null;
            previous: string | null;
            cumulativeBefore: string | null;
            columns: {
                samePeriodLastYear: string | null;
                thisPeriod: string | null;
                cumulative: string | null;
                yearEstimate: string | null;
                percentOfPlan: string | null;
                percentOfSamePeriod: string | null;
            };
            cells: Array<{
                targetId: string;
                subjectUnitId: string;
                measure: 'this-period' | 'year-estimate';
                status: 'estimate' | 'preliminary' | 'official';
                value: string | null;
                numerator: string | null;
                denominator: string | null;
                notYet: boolean;
                note: string | null;
            }>;
            returned: string | null;
            verified: boolean;
            /**
             * What the unit says of the figure that was sent about it; null of one’s own
             */
            answer: {
                figureId: string;
                status: 'silent' | 'agreed' | 'objected' | 'upheld';
                value: string | null;
                numerator: string | null;
                denominator: string | null;
                reason: string | null;
                answeredAt: string | null;
                answeredBy: string | null;
                /**
                 * Why the owner keeps its figure
                 */
                upheldBecause: string | null;
            } | null;
            /**
             * Of the period before, exact, so that a browser works the columns out by the same rules
             */
            before: {
                own: {
                    kind: 'number';
                    /**
                     * An exact decimal as text
                     */
                    value: string;
                } | {
                    kind: 'ratio';
                    /**
                     * An exact decimal as text
                     */
                    numerator: string;
                    /**
                     * An exact decimal as text
                     */
                    denominator: string;
                } | null;
                total: {
                    kind: 'number';
                    /**
                     * An exact decimal as text
                     */
                    value: string;
                } | {
                    kind: 'ratio';
                    /**
                     * An exact decimal as text
                     */
                    numerator: string;
                    /**
                     * An exact decimal as text
                     */
                    denominator: string;
                } | null;
                firstOfYear: boolean;
            };
        }>;
        narratives: Array<{
            heading: string;
            text: string;
        }>;
        facts: Array<{
            kind: 'drafted' | 'presented' | 'approved' | 'handed-back' | 'sent' | 'returned' | 'verified' | 'verification-withdrawn';
            revision: number;
            /**
             * An instant in UTC
             */
            at: string;
            decidedBy: string | null;
            enteredBy: string;
            reason: string | null;
            targetId: string | null;
            subjectUnitId: string | null;
        }>;
        /**
         * Corrected after it was accepted
         */
        amended: {
            acceptedRevision: number;
            /**
             * An instant in UTC
             */
            acceptedAt: string;
            revision: number;
            /**
             * An instant in UTC
             */
            sentAt: string;
        } | null;
        evidence: Array<{
            id: string;
            targetId: string | null;
            sha256: string;
            fileName: string;
            /**
             * An instant in UTC
             */
            addedAt: string;
        }>;
        /**
         * What keeps it from being sent as it is
         */
        faults: Array<{
            path: string;
            code: string;
            message: string;
        }>;
        /**
         * What has to be explained in its note
         */
        oddities: Array<{
            path: string;
            code: string;
            message: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadReportResponse = ReadReportResponses[keyof ReadReportResponses];

export type SaveReportDraftData = {
    body: {
        figures: Array<{
            targetId: string;
            subjectUnitId: string;
            measure: 'this-period' | 'year-estimate';
            status: 'estimate' | 'preliminary' | 'official';
            value: string | null;
            numerator: string | null;
            denominator: string | null;
            notYet: boolean;
            note: string | null;
        }>;
        narratives: Array<{
            heading: string;
            text: string;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/periods/{id}/report';
};

export type SaveReportDraftErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SaveReportDraftError = SaveReportDraftErrors[keyof SaveReportDraftErrors];

export type SaveReportDraftResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string;
        version: number;
        /**
         * An instant in UTC
         */
        savedAt: string;
    };
};

export type SaveReportDraftResponse = SaveReportDraftResponses[keyof SaveReportDraftResponses];

export type ReadSentReportData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}';
};

export type ReadSentReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadSentReportError = ReadSentReportErrors[keyof ReadSentReportErrors];

export type ReadSentReportResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string | null;
        /**
         * 0 while nothing was saved
         */
        version: number;
        revision: number;
        status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
        period: {
            id: string;
            name: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
        };
        due: {
            kind: 'sent' | 'sent-late' | 'late' | 'due-today' | 'due-soon' | 'due-later';
            daysLeft: number;
            daysLate: number;
        };
        campaign: {
            id: string;
            title: string;
        };
        reporter: {
            id: string;
            name: string;
        };
        receiver: {
            id: string;
            name: string;
        };
        letter: {
            documentId: string;
            symbol: string | null;
            issuedOn: string | null;
            subject: string | null;
        } | null;
        outline: Array<string>;
        rows: Array<{
            targetId: string;
            indicator: string;
            measureUnit: string | null;
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            accumulation: 'cumulative' | 'latest' | 'per-period';
            wholeNumber: boolean;
            /**
             * An exact decimal as text
             */
            scale: string;
            subject: {
                id: string;
                name: string;
            };
            source: 'owner' | 'unit';
            assigned: string | null;
            previous: string | null;
            cumulativeBefore: string | null;
            columns: {
                samePeriodLastYear: string | null;
                thisPeriod: string | null;
                cumulative: string | null;
                yearEstimate: string | null;
                percentOfPlan: string | null;
                percentOfSamePeriod: string | null;
            };
            cells: Array<{
                targetId: string;
                subjectUnitId: string;
                measure: 'this-period' | 'year-estimate';
                status: 'estimate' | 'preliminary' | 'official';
                value: string | null;
                numerator: string | null;
                denominator: string | null;
                notYet: boolean;
                note: string | null;
            }>;
            returned: string | null;
            verified: boolean;
            /**
             * What the unit says of the figure that was sent about it; null of one’s own
             */
            answer: {
                figureId: string;
                status: 'silent' | 'agreed' | 'objected' | 'upheld';
                value: string | null;
                numerator: string | null;
                denominator: string | null;
                reason: string | null;
                answeredAt: string | null;
                answeredBy: string | null;
                /**
                 * Why the owner keeps its figure
                 */
                upheldBecause: string | null;
            } | null;
            /**
             * Of the period before, exact, so that a browser works the columns out by the same rules
             */
            before: {
                own: {
                    kind: 'number';
                    /**
                     * An exact decimal as text
                     */
                    value: string;
                } | {
                    kind: 'ratio';
                    /**
                     * An exact decimal as text
                     */
                    numerator: string;
                    /**
                     * An exact decimal as text
                     */
                    denominator: string;
                } | null;
                total: {
                    kind: 'number';
                    /**
                     * An exact decimal as text
                     */
                    value: string;
                } | {
                    kind: 'ratio';
                    /**
                     * An exact decimal as text
                     */
                    numerator: string;
                    /**
                     * An exact decimal as text
                     */
                    denominator: string;
                } | null;
                firstOfYear: boolean;
            };
        }>;
        narratives: Array<{
            heading: string;
            text: string;
        }>;
        facts: Array<{
            kind: 'drafted' | 'presented' | 'approved' | 'handed-back' | 'sent' | 'returned' | 'verified' | 'verification-withdrawn';
            revision: number;
            /**
             * An instant in UTC
             */
            at: string;
            decidedBy: string | null;
            enteredBy: string;
            reason: string | null;
            targetId: string | null;
            subjectUnitId: string | null;
        }>;
        /**
         * Corrected after it was accepted
         */
        amended: {
            acceptedRevision: number;
            /**
             * An instant in UTC
             */
            acceptedAt: string;
            revision: number;
            /**
             * An instant in UTC
             */
            sentAt: string;
        } | null;
        evidence: Array<{
            id: string;
            targetId: string | null;
            sha256: string;
            fileName: string;
            /**
             * An instant in UTC
             */
            addedAt: string;
        }>;
        /**
         * What keeps it from being sent as it is
         */
        faults: Array<{
            path: string;
            code: string;
            message: string;
        }>;
        /**
         * What has to be explained in its note
         */
        oddities: Array<{
            path: string;
            code: string;
            message: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadSentReportResponse = ReadSentReportResponses[keyof ReadSentReportResponses];

export type DownloadReportWorkbookData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/periods/{id}/report/workbook';
};

export type DownloadReportWorkbookErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadReportWorkbookError = DownloadReportWorkbookErrors[keyof DownloadReportWorkbookErrors];

export type DownloadReportWorkbookResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadReportWorkbookResponse = DownloadReportWorkbookResponses[keyof DownloadReportWorkbookResponses];

export type FillReportFromWorkbookData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/periods/{id}/report/workbook';
};

export type FillReportFromWorkbookErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type FillReportFromWorkbookError = FillReportFromWorkbookErrors[keyof FillReportFromWorkbookErrors];

export type FillReportFromWorkbookResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string;
        version: number;
        /**
         * An instant in UTC
         */
        savedAt: string;
    };
};

export type FillReportFromWorkbookResponse = FillReportFromWorkbookResponses[keyof FillReportFromWorkbookResponses];

export type PresentReportData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/present';
};

export type PresentReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type PresentReportError = PresentReportErrors[keyof PresentReportErrors];

export type PresentReportResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string;
        status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
        revision: number;
    };
};

export type PresentReportResponse = PresentReportResponses[keyof PresentReportResponses];

export type ApproveReportData = {
    /**
     * Whose decision is entered for him; empty when the caller decides
     */
    body: {
        decidedBy?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/approve';
};

export type ApproveReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ApproveReportError = ApproveReportErrors[keyof ApproveReportErrors];

export type ApproveReportResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string;
        status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
        revision: number;
    };
};

export type ApproveReportResponse = ApproveReportResponses[keyof ApproveReportResponses];

export type HandBackReportData = {
    body: {
        reason: string;
        decidedBy?: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/hand-back';
};

export type HandBackReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type HandBackReportError = HandBackReportErrors[keyof HandBackReportErrors];

export type HandBackReportResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string;
        status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
        revision: number;
    };
};

export type HandBackReportResponse = HandBackReportResponses[keyof HandBackReportResponses];

export type SubmitReportData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/submit';
};

export type SubmitReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type SubmitReportError = SubmitReportErrors[keyof SubmitReportErrors];

export type SubmitReportResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string;
        reportId: string;
        revision: number;
        /**
         * An instant in UTC
         */
        submittedAt: string;
        due: {
            kind: 'sent' | 'sent-late' | 'late' | 'due-today' | 'due-soon' | 'due-later';
            daysLeft: number;
            daysLate: number;
        };
        notes: Array<{
            code: string;
            message: string;
        }>;
    };
};

export type SubmitReportResponse = SubmitReportResponses[keyof SubmitReportResponses];

export type ReturnReportData = {
    body: {
        reason: string;
        /**
         * Whole report when left out
         */
        figures?: Array<{
            targetId: string;
            subjectUnitId: string;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/return';
};

export type ReturnReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReturnReportError = ReturnReportErrors[keyof ReturnReportErrors];

export type ReturnReportResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string;
        status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
        revision: number;
    };
};

export type ReturnReportResponse = ReturnReportResponses[keyof ReturnReportResponses];

export type VerifyReportData = {
    body: {
        /**
         * Whole report when left out
         */
        figures?: Array<{
            targetId: string;
            subjectUnitId: string;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/verify';
};

export type VerifyReportErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type VerifyReportError = VerifyReportErrors[keyof VerifyReportErrors];

export type VerifyReportResponses = {
    /**
     * Default Response
     */
    200: {
        draftId: string;
        status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
        revision: number;
    };
};

export type VerifyReportResponse = VerifyReportResponses[keyof VerifyReportResponses];

export type ListKeptEvidenceData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/evidence';
};

export type ListKeptEvidenceErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListKeptEvidenceError = ListKeptEvidenceErrors[keyof ListKeptEvidenceErrors];

export type ListKeptEvidenceResponses = {
    /**
     * Default Response
     */
    200: {
        pieces: Array<{
            evidenceId: string;
            sha256: string;
            fileName: string;
            /**
             * An instant in UTC
             */
            addedAt: string;
            /**
             * Figures that it stands behind
             */
            uses: number;
        }>;
    };
};

export type ListKeptEvidenceResponse = ListKeptEvidenceResponses[keyof ListKeptEvidenceResponses];

export type AddEvidenceData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/evidence';
};

export type AddEvidenceErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AddEvidenceError = AddEvidenceErrors[keyof AddEvidenceErrors];

export type AddEvidenceResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
        sha256: string;
    };
};

export type AddEvidenceResponse = AddEvidenceResponses[keyof AddEvidenceResponses];

export type DownloadEvidenceData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/evidence/{id}/file';
};

export type DownloadEvidenceErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadEvidenceError = DownloadEvidenceErrors[keyof DownloadEvidenceErrors];

export type DownloadEvidenceResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadEvidenceResponse = DownloadEvidenceResponses[keyof DownloadEvidenceResponses];

export type ReuseEvidenceData = {
    body: {
        evidenceId: string;
        targetId: string | null;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reports/{id}/evidence/reuse';
};

export type ReuseEvidenceErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReuseEvidenceError = ReuseEvidenceErrors[keyof ReuseEvidenceErrors];

export type ReuseEvidenceResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
        sha256: string;
    };
};

export type ReuseEvidenceResponse = ReuseEvidenceResponses[keyof ReuseEvidenceResponses];

export type ReadVerificationData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/periods/{id}/verification';
};

export type ReadVerificationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadVerificationError = ReadVerificationErrors[keyof ReadVerificationErrors];

export type ReadVerificationResponses = {
    /**
     * Default Response
     */
    200: {
        period: {
            id: string;
            name: string;
        };
        campaign: {
            id: string;
            title: string;
        };
        reports: Array<{
            draftId: string;
            reporter: {
                id: string;
                name: string;
            };
            status: 'none' | 'draft' | 'presented' | 'approved' | 'sent' | 'returned' | 'verified';
            /**
             * An instant in UTC
             */
            sentAt: string;
            figures: number;
            /**
             * Waits, with nothing odd: may be accepted together with others
             */
            isPlain: boolean;
            oddities: Array<{
                code: string;
                message: string;
            }>;
            objections: number;
            notYet: number;
            /**
             * Why it is in the last sample; empty when it is not
             */
            sampledBecause: Array<'large-change' | 'not-sampled-lately' | 'by-lot'>;
        }>;
        sample: {
            seed: string;
            /**
             * An instant in UTC
             */
            drawnAt: string;
            drawnBy: string;
        } | null;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadVerificationResponse = ReadVerificationResponses[keyof ReadVerificationResponses];

export type VerifyPlainReportsData = {
    body: {
        draftIds: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/periods/{id}/verify-plain';
};

export type VerifyPlainReportsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type VerifyPlainReportsError = VerifyPlainReportsErrors[keyof VerifyPlainReportsErrors];

export type VerifyPlainReportsResponses = {
    /**
     * Default Response
     */
    200: {
        accepted: Array<string>;
        refused: Array<{
            draftId: string;
            code: string;
            message: string;
        }>;
    };
};

export type VerifyPlainReportsResponse = VerifyPlainReportsResponses[keyof VerifyPlainReportsResponses];

export type WithdrawVerificationData = {
    body: {
        draftIds: Array<string>;
    };
    path?: never;
    query?: never;
    url: '/api/reports/withdraw-verification';
};

export type WithdrawVerificationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type WithdrawVerificationError = WithdrawVerificationErrors[keyof WithdrawVerificationErrors];

export type WithdrawVerificationResponses = {
    /**
     * Default Response
     */
    200: {
        withdrawn: Array<string>;
        refused: Array<{
            draftId: string;
            code: string;
            message: string;
        }>;
    };
};

export type WithdrawVerificationResponse = WithdrawVerificationResponses[keyof WithdrawVerificationResponses];

export type DrawSampleData = {
    body: {
        size: number;
        seed: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/periods/{id}/sample';
};

export type DrawSampleErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DrawSampleError = DrawSampleErrors[keyof DrawSampleErrors];

export type DrawSampleResponses = {
    /**
     * Default Response
     */
    201: {
        sampled: number;
    };
};

export type DrawSampleResponse = DrawSampleResponses[keyof DrawSampleResponses];

export type ReadFiguresAboutUsData = {
    body?: never;
    path?: never;
    query?: {
        period?: string;
    };
    url: '/api/figures-about-us';
};

export type ReadFiguresAboutUsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadFiguresAboutUsError = ReadFiguresAboutUsErrors[keyof ReadFiguresAboutUsErrors];

export type ReadFiguresAboutUsResponses = {
    /**
     * Default Response
     */
    200: {
        reports: Array<{
            period: {
                id: string;
                name: string;
            };
            campaign: {
                id: string;
                title: string;
            };
            owner: {
                id: string;
                name: string;
            };
            /**
             * An instant in UTC
             */
            sentAt: string;
            revision: number;
            figures: Array<{
                targetId: string;
                indicator: string;
                measureUnit: string | null;
                aggregation: 'sum' | 'ratio' | 'count' | 'own';
                wholeNumber: boolean;
                value: string | null;
                numerator: string | null;
                denominator: string | null;
                note: string | null;
                answer: {
                    figureId: string;
                    status: 'silent' | 'agreed' | 'objected' | 'upheld';
                    value: string | null;
                    numerator: string | null;
                    denominator: string | null;
                    reason: string | null;
                    answeredAt: string | null;
                    answeredBy: string | null;
                    /**
                     * Why the owner keeps its figure
                     */
                    upheldBecause: string | null;
                };
            }>;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadFiguresAboutUsResponse = ReadFiguresAboutUsResponses[keyof ReadFiguresAboutUsResponses];

export type AnswerFiguresData = {
    body: {
        answers: Array<{
            figureId: string;
            kind: 'agreed' | 'objected';
            value: string | null;
            numerator: string | null;
            denominator: string | null;
            reason: string | null;
        }>;
    };
    path?: never;
    query?: never;
    url: '/api/figure-answers';
};

export type AnswerFiguresErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AnswerFiguresError = AnswerFiguresErrors[keyof AnswerFiguresErrors];

export type AnswerFiguresResponses = {
    /**
     * Default Response
     */
    201: {
        answered: number;
    };
};

export type AnswerFiguresResponse = AnswerFiguresResponses[keyof AnswerFiguresResponses];

export type UpholdFigureData = {
    body: {
        reason: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/figures/{id}/uphold';
};

export type UpholdFigureErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type UpholdFigureError = UpholdFigureErrors[keyof UpholdFigureErrors];

export type UpholdFigureResponses = {
    /**
     * Default Response
     */
    200: {
        done: boolean;
    };
};

export type UpholdFigureResponse = UpholdFigureResponses[keyof UpholdFigureResponses];

export type ListQuickRequestsData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/api/quick-requests';
};

export type ListQuickRequestsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListQuickRequestsError = ListQuickRequestsErrors[keyof ListQuickRequestsErrors];

export type ListQuickRequestsResponses = {
    /**
     * Default Response
     */
    200: {
        asked: Array<{
            id: string;
            title: string;
            asker: {
                id: string;
                name: string;
            };
            /**
             * An instant in UTC
             */
            askedAt: string;
            /**
             * An instant in UTC
             */
            dueAt: string;
            status: 'open' | 'closed';
            /**
             * Units that have answered; of what we were asked, ours alone
             */
            answered: number;
            expected: number;
            /**
             * Ours where we were asked, the silent ones’ where we ask
             */
            due: {
                kind: 'sent' | 'sent-late' | 'waiting' | 'late';
                /**
                 * Until it is due, or by which it is or came too late
                 */
                minutes: number;
            };
        }>;
        received: Array<{
            id: string;
            title: string;
            asker: {
                id: string;
                name: string;
            };
            /**
             * An instant in UTC
             */
            askedAt: string;
            /**
             * An instant in UTC
             */
            dueAt: string;
            status: 'open' | 'closed';
            /**
             * Units that have answered; of what we were asked, ours alone
             */
            answered: number;
            expected: number;
            /**
             * Ours where we were asked, the silent ones’ where we ask
             */
            due: {
                kind: 'sent' | 'sent-late' | 'waiting' | 'late';
                /**
                 * Until it is due, or by which it is or came too late
                 */
                minutes: number;
            };
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListQuickRequestsResponse = ListQuickRequestsResponses[keyof ListQuickRequestsResponses];

export type AskQuicklyData = {
    body: {
        title: string;
        documentSymbol: string | null;
        note: string | null;
        campaignId: string | null;
        /**
         * An instant in UTC
         */
        dueAt: string;
        questions: Array<{
            kind: 'number' | 'choice' | 'yes-no' | 'text';
            words: string;
            measureUnit: string | null;
            wholeNumber: boolean;
            /**
             * The numbers of all units are added up
             */
            sums: boolean;
            choices: Array<string>;
            optional: boolean;
        }>;
        orgUnitIds: Array<string>;
    };
    path?: never;
    query?: never;
    url: '/api/quick-requests';
};

export type AskQuicklyErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AskQuicklyError = AskQuicklyErrors[keyof AskQuicklyErrors];

export type AskQuicklyResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
    };
};

export type AskQuicklyResponse = AskQuicklyResponses[keyof AskQuicklyResponses];

export type ListQuickRecipientsData = {
    body?: never;
    path?: never;
    query?: {
        campaign?: string;
    };
    url: '/api/quick-requests/recipients';
};

export type ListQuickRecipientsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListQuickRecipientsError = ListQuickRecipientsErrors[keyof ListQuickRecipientsErrors];

export type ListQuickRecipientsResponses = {
    /**
     * Default Response
     */
    200: {
        fromUnitId: string;
        /**
         * Clusters to which any of the units belongs today
         */
        clusters: Array<{
            id: string;
            kind: 'cum' | 'khoi';
            name: string;
        }>;
        recipients: Array<{
            orgUnitId: string;
            name: string;
            branch: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
            tier: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
            depth: number;
            superiorId: string | null;
            clusterIds: Array<string>;
            /**
             * Why it is proposed; empty when it is not
             */
            because: Array<'named' | 'duty-holder' | 'cluster' | 'rule' | 'hand'>;
            delivered: boolean;
        }>;
    };
};

export type ListQuickRecipientsResponse = ListQuickRecipientsResponses[keyof ListQuickRecipientsResponses];

export type ReadQuickRequestData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/quick-requests/{id}';
};

export type ReadQuickRequestErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadQuickRequestError = ReadQuickRequestErrors[keyof ReadQuickRequestErrors];

export type ReadQuickRequestResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        title: string;
        documentSymbol: string | null;
        note: string | null;
        campaign: {
            id: string;
            title: string;
        } | null;
        asker: {
            id: string;
            name: string;
        };
        askedBy: string;
        /**
         * An instant in UTC
         */
        askedAt: string;
        /**
         * An instant in UTC
         */
        dueAt: string;
        status: 'open' | 'closed';
        closed: {
            /**
             * An instant in UTC
             */
            at: string;
            by: string;
        } | null;
        questions: Array<{
            questionId: string;
            kind: 'number' | 'choice' | 'yes-no' | 'text';
            words: string;
            measureUnit: string | null;
            wholeNumber: boolean;
            /**
             * The numbers of all units are added up
             */
            sums: boolean;
            choices: Array<string>;
            optional: boolean;
        }>;
        /**
         * What the acting unit was asked and said
         */
        mine: {
            unit: {
                id: string;
                name: string;
            };
            /**
             * 0 while it is silent
             */
            revision: number;
            sentAt: string | null;
            sentBy: string | null;
            due: {
                kind: 'sent' | 'sent-late' | 'waiting' | 'late';
                /**
                 * Until it is due, or by which it is or came too late
                 */
                minutes: number;
            };
            urgedAt: string | null;
            values: Array<{
                questionId: string;
                value: string;
            }>;
            revisions: Array<{
                revision: number;
                /**
                 * An instant in UTC
                 */
                sentAt: string;
                sentBy: string;
                values: Array<{
                    questionId: string;
                    value: string;
                }>;
            }>;
        } | null;
        /**
         * All units, for whoever asked
         */
        table: {
            rows: Array<{
                unit: {
                    id: string;
                    name: string;
                };
                /**
                 * 0 while it is silent
                 */
                revision: number;
                sentAt: string | null;
                sentBy: string | null;
                due: {
                    kind: 'sent' | 'sent-late' | 'waiting' | 'late';
                    /**
                     * Until it is due, or by which it is or came too late
                     */
                    minutes: number;
                };
                urgedAt: string | null;
                values: Array<{
                    questionId: string;
                    value: string;
                }>;
            }>;
            sums: Array<{
                questionId: string;
                answered: number;
                total: string | null;
                counts: Array<{
                    choice: string;
                    count: number;
                }>;
            }>;
            answered: number;
            expected: number;
        } | null;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadQuickRequestResponse = ReadQuickRequestResponses[keyof ReadQuickRequestResponses];

export type AnswerQuicklyData = {
    body: {
        values: Array<{
            questionId: string;
            value: string;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/quick-requests/{id}/answer';
};

export type AnswerQuicklyErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type AnswerQuicklyError = AnswerQuicklyErrors[keyof AnswerQuicklyErrors];

export type AnswerQuicklyResponses = {
    /**
     * Default Response
     */
    200: {
        revision: number;
        /**
         * An instant in UTC
         */
        sentAt: string;
        due: {
            kind: 'sent' | 'sent-late' | 'waiting' | 'late';
            /**
             * Until it is due, or by which it is or came too late
             */
            minutes: number;
        };
    };
};

export type AnswerQuicklyResponse = AnswerQuicklyResponses[keyof AnswerQuicklyResponses];

export type DownloadQuickXlsxData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/quick-requests/{id}/workbook';
};

export type DownloadQuickXlsxErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadQuickXlsxError = DownloadQuickXlsxErrors[keyof DownloadQuickXlsxErrors];

export type DownloadQuickXlsxResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadQuickXlsxResponse = DownloadQuickXlsxResponses[keyof DownloadQuickXlsxResponses];

export type DownloadQuickCsvData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/quick-requests/{id}/csv';
};

export type DownloadQuickCsvErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadQuickCsvError = DownloadQuickCsvErrors[keyof DownloadQuickCsvErrors];

export type DownloadQuickCsvResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadQuickCsvResponse = DownloadQuickCsvResponses[keyof DownloadQuickCsvResponses];

export type CloseQuickRequestData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/quick-requests/{id}/close';
};

export type CloseQuickRequestErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type CloseQuickRequestError = CloseQuickRequestErrors[keyof CloseQuickRequestErrors];

export type CloseQuickRequestResponses = {
    /**
     * Default Response
     */
    200: {
        status: 'open' | 'closed';
        /**
         * An instant in UTC
         */
        dueAt: string;
    };
};

export type CloseQuickRequestResponse = CloseQuickRequestResponses[keyof CloseQuickRequestResponses];

export type ExtendQuickRequestData = {
    body: {
        /**
         * An instant in UTC
         */
        dueAt: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/quick-requests/{id}/extend';
};

export type ExtendQuickRequestErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ExtendQuickRequestError = ExtendQuickRequestErrors[keyof ExtendQuickRequestErrors];

export type ExtendQuickRequestResponses = {
    /**
     * Default Response
     */
    200: {
        status: 'open' | 'closed';
        /**
         * An instant in UTC
         */
        dueAt: string;
    };
};

export type ExtendQuickRequestResponse = ExtendQuickRequestResponses[keyof ExtendQuickRequestResponses];

export type ReopenQuickRequestData = {
    body: {
        /**
         * An instant in UTC
         */
        dueAt: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/quick-requests/{id}/reopen';
};

export type ReopenQuickRequestErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReopenQuickRequestError = ReopenQuickRequestErrors[keyof ReopenQuickRequestErrors];

export type ReopenQuickRequestResponses = {
    /**
     * Default Response
     */
    200: {
        status: 'open' | 'closed';
        /**
         * An instant in UTC
         */
        dueAt: string;
    };
};

export type ReopenQuickRequestResponse = ReopenQuickRequestResponses[keyof ReopenQuickRequestResponses];

export type UrgeQuicklyData = {
    /**
     * All that are silent where no unit is named
     */
    body: {
        orgUnitIds?: Array<string>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/quick-requests/{id}/urge';
};

export type UrgeQuicklyErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type UrgeQuicklyError = UrgeQuicklyErrors[keyof UrgeQuicklyErrors];

export type UrgeQuicklyResponses = {
    /**
     * Default Response
     */
    201: {
        reminderIds: Array<string>;
        /**
         * Address that takes the reminders back
         */
        undo: string;
    };
};

export type UrgeQuicklyResponse = UrgeQuicklyResponses[keyof UrgeQuicklyResponses];

export type ReadBoardData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        node?: string;
        period?: string;
        tier?: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
        branch?: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        cluster?: string;
    };
    url: '/api/campaigns/{id}/board';
};

export type ReadBoardErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadBoardError = ReadBoardErrors[keyof ReadBoardErrors];

export type ReadBoardResponses = {
    /**
     * Default Response
     */
    200: {
        campaign: {
            id: string;
            title: string;
        };
        node: {
            id: string;
            orgUnitId: string;
            name: string;
            /**
             * Its inside is its own line’s; seen is what it reports itself
             */
            closed: boolean;
        };
        period: {
            id: string;
            name: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
        } | null;
        periods: Array<{
            id: string;
            name: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
        }>;
        /**
         * Words of the headings under which the rows stand
         */
        headings: Array<{
            path: string;
            title: string;
        }>;
        rows: Array<{
            targetId: string;
            indicator: string;
            contentPath: string | null;
            measureUnit: string | null;
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            accumulation: 'cumulative' | 'latest' | 'per-period';
            comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
            change: 'relative' | 'points' | null;
            direction: 'up' | 'down' | 'hit' | 'rank';
            goal: string | null;
            goalHigh: string | null;
            base: string | null;
            pledged: string | null;
            value: string | null;
            /**
             * Carried from an earlier period
             */
            stale: boolean;
            reached: string | null;
            percentOfPlan: string | null;
            samePeriod: string | null;
            percentOfSamePeriod: string | null;
            bar: string | null;
            expectedToday: string | null;
            percentOfPace: string | null;
            status: 'none' | 'met' | 'on' | 'risk' | 'off';
            reason: {
                code: string;
                message: string;
            };
            /**
             * n: figures that are to come
             */
            expected: number;
            /**
             * k: figures that came
             */
            reported: number;
            verified: number;
            /**
             * Came late, or did not come by the last day
             */
            late: number;
            path: Array<{
                periodId: string;
                /**
                 * A day of law, 2021-10-30
                 */
                endsOn: string;
                value: string | null;
            }>;
            outlook: {
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
                /**
                 * An exact decimal as text
                 */
                value: string;
                /**
                 * An exact decimal as text
                 */
                low: string;
                /**
                 * An exact decimal as text
                 */
                high: string;
                verdict: 'likely' | 'unlikely' | 'open' | null;
            } | null;
            children: number;
        }>;
    };
};

export type ReadBoardResponse = ReadBoardResponses[keyof ReadBoardResponses];

export type ReadMatrixData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        node?: string;
        period?: string;
        tier?: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
        branch?: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        cluster?: string;
    };
    url: '/api/campaigns/{id}/matrix';
};

export type ReadMatrixErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadMatrixError = ReadMatrixErrors[keyof ReadMatrixErrors];

export type ReadMatrixResponses = {
    /**
     * Default Response
     */
    200: {
        node: {
            id: string;
            orgUnitId: string;
            name: string;
            /**
             * Its inside is its own line’s; seen is what it reports itself
             */
            closed: boolean;
        };
        period: {
            id: string;
            name: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
        } | null;
        targets: Array<{
            targetId: string;
            indicator: string;
            measureUnit: string | null;
        }>;
        rows: Array<{
            node: {
                id: string;
                orgUnitId: string;
                name: string;
                /**
                 * Its inside is its own line’s; seen is what it reports itself
                 */
                closed: boolean;
            };
            tile: {
                column: number;
                row: number;
            } | null;
            cells: Array<{
                targetId: string;
                value: string | null;
                /**
                 * Carried from an earlier period, and judged by that period’s day
                 */
                stale: boolean;
                percentOfPlan: string | null;
                status: 'none' | 'met' | 'on' | 'risk' | 'off';
                expected: number;
                reported: number;
            }>;
        }>;
    };
};

export type ReadMatrixResponse = ReadMatrixResponses[keyof ReadMatrixResponses];

export type ReadChildGroupsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: {
        node?: string;
        period?: string;
        tier?: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
        branch?: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        cluster?: string;
    };
    url: '/api/campaigns/{id}/child-groups';
};

export type ReadChildGroupsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadChildGroupsError = ReadChildGroupsErrors[keyof ReadChildGroupsErrors];

export type ReadChildGroupsResponses = {
    /**
     * Default Response
     */
    200: {
        all: number;
        groups: Array<{
            kind: 'tier' | 'branch' | 'cluster';
            /**
             * What the query takes
             */
            key: string;
            name: string | null;
            count: number;
        }>;
    };
};

export type ReadChildGroupsResponse = ReadChildGroupsResponses[keyof ReadChildGroupsResponses];

export type ReadTargetBoardData = {
    body?: never;
    path: {
        id: string;
        targetId: string;
    };
    query?: {
        node?: string;
        period?: string;
        tier?: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
        branch?: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        cluster?: string;
    };
    url: '/api/campaigns/{id}/board/{targetId}';
};

export type ReadTargetBoardErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadTargetBoardError = ReadTargetBoardErrors[keyof ReadTargetBoardErrors];

export type ReadTargetBoardResponses = {
    /**
     * Default Response
     */
    200: {
        node: {
            id: string;
            orgUnitId: string;
            name: string;
            /**
             * Its inside is its own line’s; seen is what it reports itself
             */
            closed: boolean;
        };
        period: {
            id: string;
            name: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
        } | null;
        row: {
            targetId: string;
            indicator: string;
            contentPath: string | null;
            measureUnit: string | null;
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            accumulation: 'cumulative' | 'latest' | 'per-period';
            comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
            change: 'relative' | 'points' | null;
            direction: 'up' | 'down' | 'hit' | 'rank';
            goal: string | null;
            goalHigh: string | null;
            base: string | null;
            pledged: string | null;
            value: string | null;
            /**
             * Carried from an earlier period
             */
            stale: boolean;
            reached: string | null;
            percentOfPlan: string | null;
            samePeriod: string | null;
            percentOfSamePeriod: string | null;
            bar: string | null;
            expectedToday: string | null;
            percentOfPace: string | null;
            status: 'none' | 'met' | 'on' | 'risk' | 'off';
            reason: {
                code: string;
                message: string;
            };
            /**
             * n: figures that are to come
             */
            expected: number;
            /**
             * k: figures that came
             */
            reported: number;
            verified: number;
            /**
             * Came late, or did not come by the last day
             */
            late: number;
            path: Array<{
                periodId: string;
                /**
                 * A day of law, 2021-10-30
                 */
                endsOn: string;
                value: string | null;
            }>;
            outlook: {
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
                /**
                 * An exact decimal as text
                 */
                value: string;
                /**
                 * An exact decimal as text
                 */
                low: string;
                /**
                 * An exact decimal as text
                 */
                high: string;
                verdict: 'likely' | 'unlikely' | 'open' | null;
            } | null;
            children: number;
        };
        outlookRecord: {
            tries: number;
            /**
             * An exact decimal as text
             */
            meanError: string;
        } | null;
        yearEstimate: string | null;
        /**
         * Units that said what they expect of the whole year
         */
        yearEstimates: number;
        childRows: Array<{
            node: {
                id: string;
                orgUnitId: string;
                name: string;
                /**
                 * Its inside is its own line’s; seen is what it reports itself
                 */
                closed: boolean;
            };
            value: string | null;
            goal: string | null;
            pledged: string | null;
            percentOfPlan: string | null;
            rank: number | null;
            /**
             * Owes figures and none came
             */
            silent: boolean;
            /**
             * n: figures that are to come
             */
            expected: number;
            /**
             * k: figures that came
             */
            reported: number;
            verified: number;
            /**
             * Came late, or did not come by the last day
             */
            late: number;
        }>;
        reports: Array<{
            draftId: string;
            reportId: string;
            revision: number;
            reporter: {
                id: string;
                name: string;
            };
            subject: {
                id: string;
                name: string;
            };
            /**
             * An instant in UTC
             */
            submittedAt: string;
            source: 'owner' | 'unit';
            status: 'estimate' | 'preliminary' | 'official';
            value: string | null;
            numerator: string | null;
            denominator: string | null;
            note: string | null;
            /**
             * The one that the standing is made from
             */
            counts: boolean;
            evidence: Array<{
                id: string;
                fileName: string;
            }>;
            /**
             * Sent after an earlier revision had been accepted
             */
            amended: boolean;
            /**
             * What the unit says of a figure of others about it
             */
            answer: {
                figureId: string;
                status: 'silent' | 'agreed' | 'objected' | 'upheld';
                value: string | null;
                numerator: string | null;
                denominator: string | null;
                reason: string | null;
                answeredAt: string | null;
                answeredBy: string | null;
                /**
                 * Why the owner keeps its figure
                 */
                upheldBecause: string | null;
            } | null;
        }>;
    };
};

export type ReadTargetBoardResponse = ReadTargetBoardResponses[keyof ReadTargetBoardResponses];

export type DownloadTableData = {
    body?: never;
    path: {
        id: string;
        view: 'board' | 'matrix';
        format: 'xlsx' | 'csv' | 'pdf' | 'json';
    };
    query?: {
        node?: string;
        period?: string;
        tier?: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
        branch?: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        cluster?: string;
    };
    url: '/api/campaigns/{id}/tables/{view}/{format}';
};

export type DownloadTableErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadTableError = DownloadTableErrors[keyof DownloadTableErrors];

export type DownloadTableResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadTableResponse = DownloadTableResponses[keyof DownloadTableResponses];

export type TraceData = {
    body?: never;
    path?: never;
    query: {
        target: string;
        node?: string;
        period?: string;
        tier?: 'trung-uong' | 'tinh' | 'huyen' | 'xa' | 'co-so';
        branch?: 'dang' | 'chinh-quyen' | 'mat-tran' | 'kiem-sat' | 'toa-an' | 'luc-luong-vu-trang' | 'nganh-doc' | 'bao-chi' | 'doanh-nghiep';
        cluster?: string;
    };
    url: '/api/trace';
};

export type TraceErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type TraceError = TraceErrors[keyof TraceErrors];

export type TraceResponses = {
    /**
     * Default Response
     */
    200: {
        node: {
            id: string;
            orgUnitId: string;
            name: string;
            /**
             * Its inside is its own line’s; seen is what it reports itself
             */
            closed: boolean;
        };
        period: {
            id: string;
            name: string;
            /**
             * A day of law, 2021-10-30
             */
            startsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            endsOn: string;
            /**
             * A day of law, 2021-10-30
             */
            dueOn: string;
        } | null;
        row: {
            targetId: string;
            indicator: string;
            contentPath: string | null;
            measureUnit: string | null;
            aggregation: 'sum' | 'ratio' | 'count' | 'own';
            accumulation: 'cumulative' | 'latest' | 'per-period';
            comparator: 'at_least' | 'at_most' | 'exactly' | 'between' | 'increase_by_at_least' | 'decrease_by_at_least' | 'increase_between' | 'decrease_between' | 'exceed_reference_by_at_least' | 'additional_count' | 'rank_improve_between' | 'qualitative';
            change: 'relative' | 'points' | null;
            direction: 'up' | 'down' | 'hit' | 'rank';
            goal: string | null;
            goalHigh: string | null;
            base: string | null;
            pledged: string | null;
            value: string | null;
            /**
             * Carried from an earlier period
             */
            stale: boolean;
            reached: string | null;
            percentOfPlan: string | null;
            samePeriod: string | null;
            percentOfSamePeriod: string | null;
            bar: string | null;
            expectedToday: string | null;
            percentOfPace: string | null;
            status: 'none' | 'met' | 'on' | 'risk' | 'off';
            reason: {
                code: string;
                message: string;
            };
            /**
             * n: figures that are to come
             */
            expected: number;
            /**
             * k: figures that came
             */
            reported: number;
            verified: number;
            /**
             * Came late, or did not come by the last day
             */
            late: number;
            path: Array<{
                periodId: string;
                /**
                 * A day of law, 2021-10-30
                 */
                endsOn: string;
                value: string | null;
            }>;
            outlook: {
                /**
                 * A day of law, 2021-10-30
                 */
                on: string;
                /**
                 * An exact decimal as text
                 */
                value: string;
                /**
                 * An exact decimal as text
                 */
                low: string;
                /**
                 * An exact decimal as text
                 */
                high: string;
                verdict: 'likely' | 'unlikely' | 'open' | null;
            } | null;
            children: number;
        };
        outlookRecord: {
            tries: number;
            /**
             * An exact decimal as text
             */
            meanError: string;
        } | null;
        yearEstimate: string | null;
        /**
         * Units that said what they expect of the whole year
         */
        yearEstimates: number;
        childRows: Array<{
            node: {
                id: string;
                orgUnitId: string;
                name: string;
                /**
                 * Its inside is its own line’s; seen is what it reports itself
                 */
                closed: boolean;
            };
            value: string | null;
            goal: string | null;
            pledged: string | null;
            percentOfPlan: string | null;
            rank: number | null;
            /**
             * Owes figures and none came
             */
            silent: boolean;
            /**
             * n: figures that are to come
             */
            expected: number;
            /**
             * k: figures that came
             */
            reported: number;
            verified: number;
            /**
             * Came late, or did not come by the last day
             */
            late: number;
        }>;
        reports: Array<{
            draftId: string;
            reportId: string;
            revision: number;
            reporter: {
                id: string;
                name: string;
            };
            subject: {
                id: string;
                name: string;
            };
            /**
             * An instant in UTC
             */
            submittedAt: string;
            source: 'owner' | 'unit';
            status: 'estimate' | 'preliminary' | 'official';
            value: string | null;
            numerator: string | null;
            denominator: string | null;
            note: string | null;
            /**
             * The one that the standing is made from
             */
            counts: boolean;
            evidence: Array<{
                id: string;
                fileName: string;
            }>;
            /**
             * Sent after an earlier revision had been accepted
             */
            amended: boolean;
            /**
             * What the unit says of a figure of others about it
             */
            answer: {
                figureId: string;
                status: 'silent' | 'agreed' | 'objected' | 'upheld';
                value: string | null;
                numerator: string | null;
                denominator: string | null;
                reason: string | null;
                answeredAt: string | null;
                answeredBy: string | null;
                /**
                 * Why the owner keeps its figure
                 */
                upheldBecause: string | null;
            } | null;
        }>;
        /**
         * What lies beneath is behind a closed line
         */
        endsHere: boolean;
        meaning: {
            name: string;
            definition: string;
            owner: string;
            source: string;
        } | null;
        words: {
            quote: string | null;
            spanStart: number | null;
            spanEnd: number | null;
            addedByPerson: boolean;
            documentId: string | null;
            symbol: string | null;
            issuedOn: string | null;
        };
    };
};

export type TraceResponse = TraceResponses[keyof TraceResponses];

export type ListReviewsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/reviews';
};

export type ListReviewsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListReviewsError = ListReviewsErrors[keyof ListReviewsErrors];

export type ListReviewsResponses = {
    /**
     * Default Response
     */
    200: {
        reviews: Array<{
            id: string;
            kind: 'midterm' | 'final';
            periodId: string;
            periodName: string;
            /**
             * A day of law, 2021-10-30
             */
            cutOff: string;
            /**
             * An instant in UTC
             */
            frozenAt: string;
            frozenBy: string;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListReviewsResponse = ListReviewsResponses[keyof ListReviewsResponses];

export type FreezeReviewData = {
    body: {
        kind: 'midterm';
        periodId: string;
        /**
         * A day of law, 2021-10-30
         */
        cutOff: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/reviews';
};

export type FreezeReviewErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type FreezeReviewError = FreezeReviewErrors[keyof FreezeReviewErrors];

export type FreezeReviewResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
    };
};

export type FreezeReviewResponse = FreezeReviewResponses[keyof FreezeReviewResponses];

export type ReadReviewData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reviews/{id}';
};

export type ReadReviewErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadReviewError = ReadReviewErrors[keyof ReadReviewErrors];

export type ReadReviewResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        kind: 'midterm' | 'final';
        periodId: string;
        periodName: string;
        /**
         * A day of law, 2021-10-30
         */
        cutOff: string;
        /**
         * An instant in UTC
         */
        frozenAt: string;
        frozenBy: string;
        campaignId: string;
        /**
         * Of the text; travels as ETag and If-Match
         */
        version: number;
        draft: {
            head: {
                parentIssuer: string | null;
                issuer: string;
                /**
                 * What follows the number: BC-SNV
                 */
                symbol: string;
                place: string;
                addressees: Array<string>;
                recipients: Array<string>;
                signature: {
                    authority: string | null;
                    title: string;
                    name: string;
                };
            };
            title: string;
            subject: string;
            sections: Array<{
                heading: string;
                blocks: Array<{
                    kind: 'paragraph';
                    runs: Array<{
                        kind: 'text';
                        text: string;
                    } | {
                        kind: 'figure';
                        text: string;
                        /**
                         * An exact decimal as text
                         */
                        value: string;
                        trace: {
                            targetId: string;
                            nodeId: string;
                            periodId: string;
                        };
                    }>;
                } | {
                    kind: 'item';
                    runs: Array<{
                        kind: 'text';
                        text: string;
                    } | {
                        kind: 'figure';
                        text: string;
                        /**
                         * An exact decimal as text
                         */
                        value: string;
                        trace: {
                            targetId: string;
                            nodeId: string;
                            periodId: string;
                        };
                    }>;
                } | {
                    kind: 'table';
                    head: Array<string>;
                    rows: Array<Array<{
                        kind: 'text';
                        text: string;
                    } | {
                        kind: 'figure';
                        text: string;
                        /**
                         * An exact decimal as text
                         */
                        value: string;
                        trace: {
                            targetId: string;
                            nodeId: string;
                            periodId: string;
                        };
                    }>>;
                }>;
            }>;
        };
        unitsWords: Array<{
            heading: 'implementation' | 'results' | 'shortcomings' | 'next-tasks';
            words: Array<{
                orgUnitName: string;
                text: string;
            }>;
        }>;
        /**
         * Figures that were corrected after they were frozen
         */
        amended: Array<{
            indicator: string;
            measureUnit: string | null;
            orgUnitName: string;
            frozen: string | null;
            now: string | null;
            /**
             * An instant in UTC
             */
            sentAt: string;
        }>;
        renditions: Array<{
            mediaType: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
            state: 'pending' | 'ready' | 'failed';
            draftVersion: number;
            /**
             * Made from the text as it stands now
             */
            isCurrent: boolean;
            /**
             * An instant in UTC
             */
            requestedAt: string;
            finishedAt: string | null;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ReadReviewResponse = ReadReviewResponses[keyof ReadReviewResponses];

export type EditReviewData = {
    body: {
        head: {
            parentIssuer: string | null;
            issuer: string;
            /**
             * What follows the number: BC-SNV
             */
            symbol: string;
            place: string;
            addressees: Array<string>;
            recipients: Array<string>;
            signature: {
                authority: string | null;
                title: string;
                name: string;
            };
        };
        title: string;
        subject: string;
        sections: Array<{
            heading: string;
            blocks: Array<{
                kind: 'paragraph';
                runs: Array<{
                    kind: 'text';
                    text: string;
                } | {
                    kind: 'figure';
                    text: string;
                    /**
                     * An exact decimal as text
                     */
                    value: string;
                    trace: {
                        targetId: string;
                        nodeId: string;
                        periodId: string;
                    };
                }>;
            } | {
                kind: 'item';
                runs: Array<{
                    kind: 'text';
                    text: string;
                } | {
                    kind: 'figure';
                    text: string;
                    /**
                     * An exact decimal as text
                     */
                    value: string;
                    trace: {
                        targetId: string;
                        nodeId: string;
                        periodId: string;
                    };
                }>;
            } | {
                kind: 'table';
                head: Array<string>;
                rows: Array<Array<{
                    kind: 'text';
                    text: string;
                } | {
                    kind: 'figure';
                    text: string;
                    /**
                     * An exact decimal as text
                     */
                    value: string;
                    trace: {
                        targetId: string;
                        nodeId: string;
                        periodId: string;
                    };
                }>>;
            }>;
        }>;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reviews/{id}';
};

export type EditReviewErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type EditReviewError = EditReviewErrors[keyof EditReviewErrors];

export type EditReviewResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
        version: number;
    };
};

export type EditReviewResponse = EditReviewResponses[keyof EditReviewResponses];

export type RenderReviewData = {
    body: {
        mediaType: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/reviews/{id}/render';
};

export type RenderReviewErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type RenderReviewError = RenderReviewErrors[keyof RenderReviewErrors];

export type RenderReviewResponses = {
    /**
     * Default Response
     */
    202: {
        renditionId: string;
    };
};

export type RenderReviewResponse = RenderReviewResponses[keyof RenderReviewResponses];

export type DownloadReviewData = {
    body?: never;
    path: {
        id: string;
        mediaType: 'application/pdf' | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    };
    query?: never;
    url: '/api/reviews/{id}/renditions/{mediaType}';
};

export type DownloadReviewErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type DownloadReviewError = DownloadReviewErrors[keyof DownloadReviewErrors];

export type DownloadReviewResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type DownloadReviewResponse = DownloadReviewResponses[keyof DownloadReviewResponses];

export type ListPublicationsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/publications';
};

export type ListPublicationsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListPublicationsError = ListPublicationsErrors[keyof ListPublicationsErrors];

export type ListPublicationsResponses = {
    /**
     * Default Response
     */
    200: {
        publications: Array<{
            id: string;
            kind: 'progress' | 'document';
            title: string;
            source: string;
            /**
             * A day of law, 2021-10-30
             */
            asOf: string;
            /**
             * An instant in UTC
             */
            approvedAt: string;
            approvedBy: string;
            withdrawnAt: string | null;
        }>;
        /**
         * Where the public finds the campaign
         */
        publicAddress: string;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListPublicationsResponse = ListPublicationsResponses[keyof ListPublicationsResponses];

export type PublishData = {
    body: {
        kind: 'progress';
        periodId: string;
        source: string;
    } | {
        kind: 'document';
        documentId: string;
        source: string;
    };
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/publications';
};

export type PublishErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type PublishError = PublishErrors[keyof PublishErrors];

export type PublishResponses = {
    /**
     * Default Response
     */
    201: {
        id: string;
    };
};

export type PublishResponse = PublishResponses[keyof PublishResponses];

export type PreviewPublicationData = {
    body?: never;
    path: {
        id: string;
    };
    query: {
        periodId: string;
    };
    url: '/api/campaigns/{id}/publications/preview';
};

export type PreviewPublicationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type PreviewPublicationError = PreviewPublicationErrors[keyof PreviewPublicationErrors];

export type PreviewPublicationResponses = {
    /**
     * Default Response
     */
    200: {
        headline: string;
        lead: Array<string>;
        facts: Array<{
            label: string;
            value: string;
        }>;
        theme?: string | null;
        /**
         * A day of law, 2021-10-30
         */
        startsOn?: string;
        /**
         * A day of law, 2021-10-30
         */
        endsOn?: string;
        /**
         * A day of law, 2021-10-30
         */
        asOf: string;
        source: string;
        authority: string;
        rows: Array<{
            name: string;
            goal: string;
            goalEn?: string;
            measureUnit: string;
            value: string | null;
            percentOfPlan: string | null;
            paceOfPlan: string | null;
            status: 'met' | 'on' | 'risk' | 'off' | 'none';
            reported: number;
            expected: number;
        }>;
    };
};

export type PreviewPublicationResponse = PreviewPublicationResponses[keyof PreviewPublicationResponses];

export type ListPublishableDocumentsData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/publications/documents';
};

export type ListPublishableDocumentsErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListPublishableDocumentsError = ListPublishableDocumentsErrors[keyof ListPublishableDocumentsErrors];

export type ListPublishableDocumentsResponses = {
    /**
     * Default Response
     */
    200: {
        documents: Array<{
            id: string;
            typeName: string;
            symbol: string;
            subject: string;
            issuer: string;
            issuedOn: string | null;
            /**
             * The original where its file holds this document alone, else the document set anew
             */
            file: 'original' | 'rendition';
            fileName: string | null;
            /**
             * False where there is no file, or its words cannot be set apart from others
             */
            publishable: boolean;
            publicationId: string | null;
        }>;
    };
};

export type ListPublishableDocumentsResponse = ListPublishableDocumentsResponses[keyof ListPublishableDocumentsResponses];

export type PreviewPublicFileData = {
    body?: never;
    path: {
        id: string;
        documentId: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/publications/documents/{documentId}/file';
};

export type PreviewPublicFileErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type PreviewPublicFileError = PreviewPublicFileErrors[keyof PreviewPublicFileErrors];

export type PreviewPublicFileResponses = {
    /**
     * Default Response
     */
    200: Blob | File;
};

export type PreviewPublicFileResponse = PreviewPublicFileResponses[keyof PreviewPublicFileResponses];

export type WithdrawPublicationData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/publications/{id}/withdraw';
};

export type WithdrawPublicationErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type WithdrawPublicationError = WithdrawPublicationErrors[keyof WithdrawPublicationErrors];

export type WithdrawPublicationResponses = {
    /**
     * Default Response
     */
    200: {
        id: string;
    };
};

export type WithdrawPublicationResponse = WithdrawPublicationResponses[keyof WithdrawPublicationResponses];

export type ListRemindersData = {
    body?: never;
    path: {
        id: string;
    };
    query?: never;
    url: '/api/campaigns/{id}/reminders';
};

export type ListRemindersErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ListRemindersError = ListRemindersErrors[keyof ListRemindersErrors];

export type ListRemindersResponses = {
    /**
     * Default Response
     */
    200: {
        reminders: Array<{
            id: string;
            direction: 'sent' | 'received';
            about: 'register' | 'read' | 'report' | 'pledge' | 'quick-request';
            period: string | null;
            fromUnit: {
                id: string;
                name: string;
            };
            toUnit: {
                id: string;
                name: string;
            };
            /**
             * An instant in UTC
             */
            sentAt: string;
            answer: 'done' | 'more-time' | 'not-ours' | null;
            answeredAt: string | null;
            withdrawnAt: string | null;
        }>;
        /**
         * What the caller may do next
         */
        abilities: Array<string>;
    };
};

export type ListRemindersResponse = ListRemindersResponses[keyof ListRemindersResponses];

export type ReadCalendarData = {
    body?: never;
    path?: never;
    query: {
        /**
         * A day of law, 2021-10-30
         */
        from: string;
        /**
         * A day of law, 2021-10-30
         */
        to: string;
    };
    url: '/api/calendar';
};

export type ReadCalendarErrors = {
    /**
     * Default Response
     */
    default: {
        error: {
            code: string;
            message: string;
            fields: Array<{
                path: string;
                code: string;
                message: string;
            }>;
            requestId: string;
        };
    };
};

export type ReadCalendarError = ReadCalendarErrors[keyof ReadCalendarErrors];

export type ReadCalendarResponses = {
    /**
     * Default Response
     */
    200: {
        /**
         * A day of law, 2021-10-30
         */
        today: string;
        entries: Array<{
            id: string;
            kind: 'report-due' | 'reports-expected' | 'midterm-review' | 'final-review' | 'event' | 'campaign-starts' | 'campaign-ends';
            /**
             * A day of law, 2021-10-30
             */
            on: string;
            /**
             * The document names the month only; `on` is then its last day
             */
            wholeMonth: boolean;
            title: string | null;
            campaignId: string;
            campaignTitle: string;
            /**
             * A due report that has been submitted
             */
            done: boolean;
            link: string;
        }>;
    };
};

export type ReadCalendarResponse = ReadCalendarResponses[keyof ReadCalendarResponses];
