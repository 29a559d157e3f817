<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- Beside the second factor after a forgotten password: why it is asked, and what to do without it. -->
<#macro afterReset>
<#if url.loginAction?contains("/login-actions/reset-credentials")>
<div class="note" id="second">
    <p>${msg("luwte.second.why")}</p>
    <p>${msg("luwte.second.lost")}</p>
</div>
</#if>
</#macro>
