/* SPDX-License-Identifier: EUPL-1.2
   Makes or uses a passkey (Web Authentication). The form says what is asked, its hidden fields bring the answer back. */
(function () {
  "use strict";

  var UNSAID = "not specified";
  var form = document.querySelector("form[data-passkey]");
  var asked = form.dataset;

  function bytes(text) {
    var plain = window.atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (letter) {
      return letter.charCodeAt(0);
    });
  }

  function text(buffer) {
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return window.btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function known(ids) {
    return ids.map(function (id) {
      return { type: "public-key", id: bytes(id) };
    });
  }

  function answer(values) {
    Object.keys(values).forEach(function (name) {
      form.elements[name].value = values[name];
    });
    form.submit();
  }

  function said(options, name, value) {
    if (value && value !== UNSAID) {
      options[name] = value;
    }
    return options;
  }

  function timed(options) {
    if (Number(asked.timeout) > 0) {
      options.timeout = Number(asked.timeout) * 1000;
    }
    return options;
  }

  function make() {
    var selection = said({}, "userVerification", asked.verification);
    said(selection, "authenticatorAttachment", asked.attachment);
    said(selection, "residentKey", asked.resident);
    var options = timed({
      challenge: bytes(asked.challenge),
      rp: { id: asked.host, name: asked.hostName },
      user: { id: bytes(asked.user), name: asked.login, displayName: asked.login },
      pubKeyCredParams: asked.algorithms.split(",").map(function (algorithm) {
        return { type: "public-key", alg: Number(algorithm) };
      }),
      authenticatorSelection: selection,
      excludeCredentials: known(asked.knownIds ? asked.knownIds.split(",") : []),
    });
    said(options, "attestation", asked.attestation);
    return navigator.credentials.create({ publicKey: options }).then(function (made) {
      answer({
        clientDataJSON: text(made.response.clientDataJSON),
        attestationObject: text(made.response.attestationObject),
        publicKeyCredentialId: text(made.rawId),
        transports: made.response.getTransports ? made.response.getTransports().join(",") : "",
        authenticatorAttachment: made.authenticatorAttachment || "",
      });
    });
  }

  function use() {
    var ids = Array.from(form.querySelectorAll("[data-known]"), function (each) {
      return each.dataset.known;
    });
    var options = timed({ challenge: bytes(asked.challenge), rpId: asked.host, allowCredentials: known(ids) });
    said(options, "userVerification", asked.verification);
    return navigator.credentials.get({ publicKey: options }).then(function (used) {
      answer({
        clientDataJSON: text(used.response.clientDataJSON),
        authenticatorData: text(used.response.authenticatorData),
        signature: text(used.response.signature),
        credentialId: used.id,
        userHandle: used.response.userHandle ? text(used.response.userHandle) : "",
      });
    });
  }

  form.addEventListener("submit", function (event) {
    if (event.submitter && event.submitter.name === "cancel-aia") {
      return;
    }
    event.preventDefault();
    if (!window.PublicKeyCredential) {
      answer({ error: asked.unsupported });
      return;
    }
    (asked.passkey === "make" ? make() : use()).catch(function (failure) {
      answer({ error: String(failure) });
    });
  });
})();
